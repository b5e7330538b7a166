package io.moked.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everybody's browser windows, each as private as on a machine of his own. */
final class Stage implements AutoCloseable {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final double PATIENCE_MS = 15_000;

  private final Browser browser;
  private final String address;
  private final Complaints complaints = new Complaints();
  private final Map<String, Page> pages = new LinkedHashMap<>();

  Stage(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
  }

  /** A window of somebody's own, with nothing in it yet. */
  Page windowOf(String who) {
    BrowserContext context =
        browser.newContext(
            new NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(WIDTH, HEIGHT));
    context.setDefaultTimeout(PATIENCE_MS);
    Page page = context.newPage();
    complaints.listen(who, page);
    pages.put(who, page);
    return page;
  }

  Complaints complaints() {
    return complaints;
  }

  /** What everybody sees, under {@code target/e2e}. */
  void photograph(String story) {
    pages.values().removeIf(Page::isClosed);
    pages.forEach((who, page) ->
        page.screenshot(
            new ScreenshotOptions().setPath(Path.of("target", "e2e", story + "-" + who + ".png"))));
  }

  @Override
  public void close() {
    pages.values().removeIf(Page::isClosed);
    pages.values().forEach(page -> page.context().close());
    assertThat(complaints.heard()).as("what the pages' consoles said").isEmpty();
  }
}
