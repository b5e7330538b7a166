package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S5: what an administrator turns off, no supervisor does. */
class SwitchesTest extends Story {

  @ParameterizedTest
  @EnumSource
  void aSwitchThatIsOffIsToldToTheSupervisorWhoReachesForIt(Tongue tongue) {
    Administrator admin = Administrator.comes(stage(), tongue);
    admin.turns("forceClose", false);
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Customer customer =
        Customer.asks(stage(), tongue, tongue.pick("Yael", "יעל"), tongue.pick("Hi", "היי"));

    dana.selects(customer);
    dana.isRefused("force-close", "switch-off");
    assertThat(dana.command("assign")).not().hasAttribute("aria-disabled", "true");

    admin.turns("forceClose", true);
    dana.page().reload();
    dana.selects(customer);
    dana.forceCloses(tongue.pick("A test", "בדיקה"), "", 0);
    assertThat(dana.row(customer)).hasCount(0);
    customer.hasReachedTheEnd();

    admin
        .readsTheAudit()
        .tells(
            "change-supervision",
            "accepted",
            Cast.ADMIN,
            tongue.says(
                "admin:audit.turnedOff", "name", tongue.says("admin:switches.forceClose.name")));
  }
}
