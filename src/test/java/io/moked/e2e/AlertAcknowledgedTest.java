package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.moked.e2e.Staff.having;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** G9: an alert comes to every supervisor, and leaves all of them when one takes care of it. */
class AlertAcknowledgedTest extends Story {

  @ParameterizedTest
  @EnumSource
  void whatOneSupervisorTakesCareOfIsGoneForTheOther(Tongue tongue) {
    Administrator.comes(stage(), tongue).isAlertedOfEmptyQueuesAtOnce();
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Supervisor other = Supervisor.watches(stage(), tongue, Cast.API);
    assertThat(bell(dana)).hasAttribute("data-open", "0");
    Customer.asks(stage(), tongue, tongue.pick("Yael", "יעל"), tongue.pick("Hi", "היי"));

    assertThat(bell(dana)).hasAttribute("data-open", "1");
    assertThat(bell(other)).hasAttribute("data-open", "1");
    dana.page().keyboard().press("Alt+l");
    Locator alert = dana.at("alerts-panel").getByTestId("alert");
    assertThat(alert).containsText(tongue.says("alerts:kind.empty-queue"));
    assertThat(alert).containsText(tongue.says("alerts:severity.urgent"));
    var axe = new Axe();
    axe.look("open alerts", dana.page());
    assertThat(axe.violations()).isEmpty();
    stage().photograph("alerts-" + tongue.code());

    alert.getByTestId("alert-acknowledge").click();
    assertThat(bell(dana)).hasAttribute("data-open", "0");
    assertThat(bell(other)).hasAttribute("data-open", "0");

    dana.at("alerts-all").click();
    Locator row = dana.at("record").filter(having(tongue.says("alerts:kind.empty-queue"))).first();
    assertThat(row).containsText(Cast.DANA.in(tongue));
    axe.look("alerts", dana.page());
    assertThat(axe.violations()).isEmpty();
    stage().photograph("alerts-history-" + tongue.code());
  }

  private static Locator bell(Supervisor of) {
    return of.at("alerts-bell");
  }
}
