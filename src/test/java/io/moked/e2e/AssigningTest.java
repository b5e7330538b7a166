package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S11 to S14: a conversation that waits is given to somebody who would not have got it. */
class AssigningTest extends Story {

  @ParameterizedTest
  @EnumSource
  void aSupervisorAssignsOverPresenceAndCapacity(Tongue tongue) {
    Administrator.comes(stage(), tongue).gives(Cast.AVI, 20);
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    avi.becomes("away");
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Customer customer = customerOf(tongue);
    assertThat(dana.row(customer)).hasAttribute("data-state", "open");
    assertThat(dana.cell(customer, "agent")).hasText(tongue.says("board:noAgent"));

    dana.selects(customer);
    TargetDialog dialog = dana.opens("assign");
    dialog.offersNobody();
    dialog.everyone();
    dialog.choose(Cast.AVI);

    String name = Cast.AVI.in(tongue);
    assertThat(dialog.warning())
        .containsText(tongue.says("dispatch:consequence.presence-not-allowed", "name", name));
    assertThat(dialog.warning())
        .containsText(
            tongue.says("dispatch:consequence.capacity-exceeded_other", "name", name, "count", 10));
    dialog.agree();
    dialog.confirm("board:assign.confirmOverride");

    assertThat(avi.offerOf(customer))
        .containsText(tongue.says("desk:offer.kind.assigned", "by", Cast.DANA.in(tongue)));
    assertThat(avi.offerOf(customer))
        .containsText(tongue.says("desk:offer.excess_other", "count", 10));
    avi.accepts(customer);
    assertThat(dana.row(customer)).hasAttribute("data-state", "active");
    assertThat(dana.cell(customer, "agent")).containsText(name);

    dana.at("view-audit").click();
    new Audit(dana)
        .tells(
            "assign", "accepted", Cast.DANA, tongue.says("admin:audit.excess_other", "count", 10));
  }

  /** S14 */
  @ParameterizedTest
  @EnumSource
  void whoeverHoldsTheRoleForProgramsIsToldThatItIsInTheWay(Tongue tongue) {
    Supervisor api = Supervisor.watches(stage(), tongue, Cast.API);
    Customer customer = customerOf(tongue);

    api.selects(customer);

    api.isRefused("assign", "api-access-role");
  }

  private Customer customerOf(Tongue tongue) {
    return Customer.asks(
        stage(),
        tongue,
        tongue.pick("Gal", "גל"),
        tongue.pick("The lemon tree has no leaves", "לעץ הלימון אין עלים"));
  }
}
