package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The agents' panel, and a supervisor who has only one queue (S5, G13), in both languages. */
class SupervisedAgentsTest extends Story {

  private static final String PASSWORD = "rina";

  private final Axe axe = new Axe();

  @ParameterizedTest
  @EnumSource
  void aSupervisorSeesHowHisAgentsAreAndSetsTheirPresence(Tongue tongue) {
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    var panel = new AgentsPanel(dana);
    panel.shows(Cast.AVI, "available");
    axe.look("agents' panel", dana.page());

    panel.changes(Cast.AVI, "away");
    avi.hasPresence("away");
    panel.shows(Cast.AVI, "away");
    panel.saysThatItWasSetBy(Cast.AVI, Cast.DANA);

    panel.resets(Cast.AVI);
    avi.hasPresence("available");

    Customer customer =
        Customer.asks(stage(), tongue, tongue.pick("Yael", "יעל"), tongue.pick("Hi", "היי"));
    avi.offerOf(customer).getByTestId("reject").click();
    assertThat(panel.row(Cast.AVI).getByTestId("today"))
        .hasAttribute("data-rejected", Pattern.compile("[1-9]"));

    Locator card = panel.opensTheCardOf(Cast.AVI);
    Locator away = card.getByTestId("period").and(dana.page().locator("[data-presence=away]"));
    assertThat(away).containsText(Cast.DANA.in(tongue));
    axe.look("agent's card", dana.page());
    panel.closesTheCard();

    dana.at("agents-search").fill(Cast.NOA.in(tongue));
    assertThat(dana.at("agent")).hasCount(1);
    dana.at("agents-presence").selectOption("busy");
    assertThat(dana.page().getByText(tongue.says("agents:none.title"))).isVisible();
    dana.at("agents-clear").click();
    assertThat(panel.row(Cast.AVI)).isVisible();
    stage().photograph("agents-panel-" + tongue.code());
    Assertions.assertThat(axe.violations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSupervisorOfOneQueueSeesWhatIsInItOnTheBoardAndOnThePanel(Tongue tongue) {
    Administrator admin = Administrator.comes(stage(), tongue);
    String rina = tongue.pick("Rina", "רינה");
    admin.takesInASupervisor("Rina", "רינה", "rina", PASSWORD);
    admin.opens("rights");
    axe.look("supervision rights", admin.page());
    aRoleOfOwnQueues(admin, tongue);
    givesSales(admin, tongue, rina);

    Customer customer =
        Customer.asks(stage(), tongue, tongue.pick("Yael", "יעל"), tongue.pick("Hi", "היי"));
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    assertThat(dana.row(customer)).isVisible();
    Supervisor restricted = Supervisor.watches(stage(), tongue, "rina", PASSWORD);
    assertThat(restricted.page().getByText(tongue.says("board:empty.none.title"))).isVisible();
    assertThat(restricted.row(customer)).hasCount(0);

    var panel = new AgentsPanel(restricted);
    assertThat(restricted.at("agent")).hasCount(2);
    assertThat(panel.row(Cast.AVI)).hasCount(0);
    stage().photograph("supervision-rights-" + tongue.code());
    Assertions.assertThat(axe.violations()).isEmpty();
  }

  private void aRoleOfOwnQueues(Administrator admin, Tongue tongue) {
    admin.at("copy-role").click();
    Locator dialog = admin.at("record-dialog");
    dialog.getByTestId("name-en").fill("Supervisor of queues");
    dialog.getByTestId("name-he").fill("מפקח תורים");
    dialog.getByTestId("grant-see").selectOption("queues");
    assertThat(dialog.getByTestId("grant-monitor")).hasValue("queues");
    axe.look("role dialog", admin.page());
    dialog.getByTestId("save").click();
    assertThat(dialog).hasCount(0);
    admin.isTold(tongue.pick("Supervisor of queues", "מפקח תורים"));
  }

  private static void givesSales(Administrator admin, Tongue tongue, String name) {
    admin.at("record").filter(Staff.having(name)).getByTestId("rights-of").click();
    Locator dialog = admin.at("record-dialog");
    dialog
        .getByTestId("role")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption()
                .setLabel(tongue.pick("Supervisor of queues", "מפקח תורים")));
    dialog.getByTestId("queues").click();
    admin
        .page()
        .locator("[data-testid^=queues-]")
        .filter(Staff.having(tongue.pick("Sales", "מכירות")))
        .click();
    admin.page().keyboard().press("Escape");
    dialog.getByTestId("save").click();
    assertThat(dialog).hasCount(0);
  }
}
