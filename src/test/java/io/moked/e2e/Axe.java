package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks at screens as assistive technology has to, in light and in dark. */
final class Axe {

  private final List<String> violations = new ArrayList<>();

  void look(String screen, Page page) {
    dress(page, ColorScheme.DARK);
    // Of all rules only this one sees colours.
    note(screen + " in dark", on(page).withRules(List.of("color-contrast")));
    dress(page, ColorScheme.LIGHT);
    note(screen, on(page));
  }

  List<String> violations() {
    return violations;
  }

  private static AxeBuilder on(Page page) {
    // What the component library marks the edges of dialogs with: nobody comes to rest there.
    return new AxeBuilder(page).exclude("[data-tabster-dummy]").setLegacyMode(true);
  }

  /** A frame to change, the end of every change that has one, and a frame to show it. */
  private static final String SETTLED =
      """
      async () => {
        const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const ends = (it) => it.effect?.getComputedTiming().endTime !== Infinity;
        await frame();
        await Promise.all(document.getAnimations().filter(ends).map((it) => it.finished.catch(() => {})));
        await frame();
      }
      """;

  private static void dress(Page page, ColorScheme colours) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    Locator application = page.locator("html[data-theme]");
    if (application.count() > 0) {
      assertThat(application).hasAttribute("data-theme", colours.name().toLowerCase(Locale.ROOT));
    }
    page.evaluate(SETTLED);
  }

  private void note(String screen, AxeBuilder axe) {
    for (Rule rule : axe.analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        violations.add(
            "%s: %s: %s%n%s"
                .formatted(screen, rule.getId(), node.getHtml(), node.getFailureSummary()));
      }
    }
  }
}
