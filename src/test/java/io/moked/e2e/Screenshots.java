package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Takes the pictures of the documentation anew, from a busy hour. It is no test, so its name keeps
 * it out of the build: {@code ./mvnw test -Dtest=Screenshots}.
 */
class Screenshots extends Story {

  private Tongue tongue;
  private Picture picture;

  @ParameterizedTest
  @EnumSource
  void take(Tongue spoken) {
    tongue = spoken;
    picture = new Picture(tongue);
    BusyHour hour = BusyHour.begins(stage(), tongue);

    picture.take("widget", hour.talkative().page());
    picture.take("desk", hour.avi().page());
    Supervisor dana = hour.dana();
    theBoard(dana, hour);
    theDialogs(dana, hour);
    dana.monitors(hour.talkative());
    dana.steps("join");
    dana.stands("joined");
    dana.writes(tongue.pick("Offer her a new one, on us.", "אפשר להציע לה אחד חדש, עלינו."));
    dana.writesTo("public", tongue.pick("We make it right, promise.", "אנחנו נתקן את זה, מבטיחה."));
    hour.talkative().reads(tongue.pick("We make it right, promise.", "אנחנו נתקן את זה, מבטיחה."));
    picture.take("conversation", dana.page());
    theAdministration();
  }

  private void theBoard(Supervisor dana, BusyHour hour) {
    dana.selects(hour.talkative());
    picture.take("dashboard", dana.page());
    dress(dana.page(), ColorScheme.DARK);
    picture.take("dashboard-dark", dana.page());
    dress(dana.page(), ColorScheme.LIGHT);
  }

  private void theDialogs(Supervisor dana, BusyHour hour) {
    dana.selects(hour.waiting());
    TargetDialog assign = dana.opens("assign");
    assign.everyone();
    assign.choose(Cast.NOA);
    assertThat(assign.warning()).isVisible();
    picture.take("assign", dana.page());
    dana.page().keyboard().press("Escape");
    assertThat(assign.dialog()).hasCount(0);

    dana.selects(hour.talkative());
    dana.commands("force-close");
    assertThat(dana.at("force-close-dialog")).isVisible();
    dana.at("reason").fill(tongue.says("board:forceClose.reasons.abusive"));
    dana.at("template-abuse").click();
    picture.take("force-close", dana.page());
    dana.button("shell:cancel").click();
    assertThat(dana.at("force-close-dialog")).hasCount(0);
  }

  private void theAdministration() {
    Administrator admin = Administrator.comes(stage(), tongue);
    assertThat(admin.at("switch-forceClose")).isChecked();
    picture.take("admin", admin.page());
    admin.readsTheAudit().tells("join", "accepted", Cast.DANA);
    picture.take("audit", admin.page());
  }

  private static void dress(Page page, ColorScheme colours) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    assertThat(page.locator("html"))
        .hasAttribute("data-theme", colours == ColorScheme.DARK ? "dark" : "light");
  }
}
