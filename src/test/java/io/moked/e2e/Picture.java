package io.moked.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** A picture for the documentation. */
record Picture(Tongue tongue) {

  private static final Path PICTURES = Path.of("docs", "pictures");

  void take(String name, Page page) {
    page.mouse().move(0, 0);
    page.evaluate("document.fonts.ready");
    page.screenshot(
        new ScreenshotOptions().setPath(PICTURES.resolve(name + "-" + tongue.code() + ".png")));
  }
}
