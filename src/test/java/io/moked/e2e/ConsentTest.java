package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S2: where the law wants consent, nobody reads along without it. */
class ConsentTest extends Story {

  @ParameterizedTest
  @EnumSource
  void aCustomerWhoDoesNotAgreeIsOnTheBoardAndNotMonitored(Tongue tongue) {
    Administrator.comes(stage(), tongue).asksCustomersForConsent();
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Customer customer =
        Customer.visits(stage(), tongue, tongue.pick("Nir", "ניר")).opensTheWidget();
    assertThat(customer.page().getByRole(AriaRole.CHECKBOX)).not().isChecked();
    customer.asks(tongue.pick("A private matter", "עניין אישי"));
    avi.accepts(customer);

    dana.selects(customer);
    dana.isRefused("monitor", "no-consent");
    stage().complaints().expect("409 .*/monitor$");
    dana.cell(customer, "subject").dblclick();

    assertThat(dana.at("refused")).hasAttribute("data-code", "no-consent");
    assertThat(dana.at("refused")).containsText(tongue.says("board:talk.noConsent.text"));
    assertThat(dana.at("timeline")).hasCount(0);

    dana.at("view-dashboard").click();
    assertThat(dana.row(customer)).hasAttribute("data-state", "active");
    dana.at("view-audit").click();
    new Audit(dana)
        .tells("monitor", "no-consent", Cast.DANA, tongue.says("conversation:refusal.no-consent"));
  }
}
