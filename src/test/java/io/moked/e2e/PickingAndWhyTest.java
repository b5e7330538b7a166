package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.moked.e2e.Staff.Happening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A conversation that nobody may be offered: why that is so, and who takes it himself. */
class PickingAndWhyTest extends Story {

  private final Axe axe = new Axe();
  private Tongue tongue;
  private Customer customer;
  private Agent avi;
  private Agent noa;
  private Supervisor dana;

  @ParameterizedTest
  @EnumSource
  void aConversationThatWaitsIsExplainedAndPicked(Tongue spoken) {
    tongue = spoken;
    Administrator.comes(stage(), tongue).letsAgentsPick();
    avi = away(Cast.AVI);
    noa = away(Cast.NOA);
    dana = Supervisor.watches(stage(), tongue, Cast.DANA);

    theCustomerSeesWhereHeStands();
    danaAsksWhyItStillWaits();
    aviPicksItByKeyboard();
    noaWasTooLate();
    danaAsksWhyItIsAvis();
    assertThat(axe.violations()).isEmpty();
  }

  private Agent away(Cast who) {
    Agent agent = Agent.comesToWork(stage(), tongue, who);
    agent.becomes("away");
    return agent;
  }

  private void theCustomerSeesWhereHeStands() {
    customer =
        Customer.asks(
            stage(),
            tongue,
            tongue.pick("Tamar", "תמר"),
            tongue.pick("A cactus that leans", "קקטוס שנוטה הצידה"));
    assertThat(customer.place()).hasText(tongue.widgetSays("youAreNext"));
    axe.look("widget with a place in the queue", customer.page());
  }

  private void danaAsksWhyItStillWaits() {
    dana.selects(customer);
    dana.page().keyboard().press("w");
    Locator dialog = dana.at("why-dialog");
    assertThat(dialog).containsText(tongue.says("why:title.waiting"));
    assertThat(dialog.getByTestId("why-answer")).containsText(tongue.says("why:expected.unknown"));
    assertThat(
            dialog
                .getByTestId("why-members")
                .locator("[data-code=presence]")
                .filter(Staff.having(Cast.AVI.in(tongue))))
        .containsText(tongue.says("routing:excluded.presence"));
    assertThat(dialog.getByTestId("why-demand"))
        .containsText(tongue.says("why:asks.units_other", "count", 30));
    axe.look("why it still waits", dana.page());
    dana.page().keyboard().press("Escape");
    assertThat(dialog).hasCount(0);
  }

  private void aviPicksItByKeyboard() {
    noa.looksAtOpenWork();
    assertThat(noa.openWorkOf(customer)).isVisible();
    avi.looksAtOpenWork();
    assertThat(avi.openWorkOf(customer)).containsText(tongue.pick("Support", "תמיכה"));
    axe.look("open work", avi.page());
    avi.openWorkOf(customer).getByTestId("pick").focus();
    avi.page().keyboard().press("Enter");
    assertThat(avi.composer()).isFocused();
    avi.hasAtWork(customer);
    avi.reads(new Happening("offered", picked()));
    customer.isTold(tongue.widgetSays("joined", "name", Cast.AVI.firstNameIn(tongue)));
    assertThat(customer.place()).isEmpty();
  }

  private void noaWasTooLate() {
    // What somebody else has, she may not know of.
    stage().complaints().expect("409 .*/pick$");
    noa.openWorkOf(customer).getByTestId("pick").click();
    noa.isTold(tongue.says("picking:taken.title"));
    assertThat(noa.at("open-work")).containsText(tongue.says("picking:empty.title"));
    axe.look("open work, empty", noa.page());
  }

  private void danaAsksWhyItIsAvis() {
    assertThat(dana.row(customer)).hasAttribute("data-state", "active");
    dana.monitors(customer);
    dana.commands("why");
    Locator dialog = dana.at("why-dialog");
    assertThat(dialog).containsText(tongue.says("why:title.agent"));
    assertThat(dialog.getByTestId("why-answer")).hasText(picked());
    axe.look("why this agent", dana.page());
  }

  private String picked() {
    return tongue.says("conversation:happening.offered.picked", "agent", Cast.AVI.in(tongue));
  }
}
