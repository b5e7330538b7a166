package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S14: assigning fails for whoever also holds the role for programs, and the refusal names it. */
class S14ApiAccessTest extends Outside {

  @Test
  void aSupervisorWithTheRoleForProgramsDoesNotAssign() {
    Customer yossi = customers.starts("Yossi");
    tom.isAvailable();

    JsonNode problem = assertRefused("api-access-role", () -> centre.api.assigns(yossi, tom));

    assertThat(problem.get("detail").asString()).containsIgnoringCase("API");
    assertThat(centre.api.actions(yossi).get("assign").asString()).isEqualTo("api-access-role");
    assertThat(dana.audit(yossi)).containsExactly("API program: assign: api-access-role");
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
  }

  @Test
  void norDoesOverridingHelp() {
    Customer yossi = customers.starts("Yossi");

    assertRefused("api-access-role", () -> centre.api.assignsWhateverStandsAgainstIt(yossi, tom));
    assertRefused("api-access-role", () -> centre.api.assigns(yossi, admin.opensQueue(maya), true));
  }

  @Test
  void nobodyAssignsToWhoHoldsIt() {
    Customer yossi = customers.starts("Yossi");

    assertRefused("api-access-role", () -> dana.assignsWhateverStandsAgainstIt(yossi, centre.api));
  }

  @Test
  void theOtherVerbsOfASupervisorAreHis() {
    Customer yossi = talking();

    assertThat(centre.api.monitors(yossi).get("participants")).hasSize(2);
  }
}
