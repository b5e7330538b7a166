package io.moked.contract;

import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S13: the assign dialog offers agents in an allowed presence, and all queues but the current. */
class S13AssignTargetsTest extends Outside {

  @Test
  void agentsWhosePresenceIsAllowedAreOffered() {
    Customer yossi = customers.starts("Yossi");
    maya.is("away");
    tom.is("busy");

    assertThat(names(dana.assignTargets(yossi, false), "agents")).containsExactly("Tom Baker");
  }

  @Test
  void everyoneIsShownWithWhatStandsAgainstHim() {
    Customer yossi = customers.starts("Yossi");
    maya.is("away");
    tom.is("busy");

    JsonNode choice = dana.assignTargets(yossi, true);

    assertThat(names(choice, "agents"))
        .contains("Tom Baker", "Maya Haddad", "Avi Cohen", "Noa Friedman")
        .doesNotContain("Robo", "API program");
    assertThat(of(choice, maya).get("allowed").asBoolean()).isFalse();
    assertThat(of(choice, maya).get("why").asString()).isEqualTo("presence-not-allowed");
    assertThat(of(choice, tom).get("allowed").asBoolean()).isTrue();
    assertThat(of(choice, tom).get("why").isNull()).isTrue();
  }

  @Test
  void theWorkstreamSaysWhichPresencesAreAllowed() {
    centre.changeWorkstream(Map.of("allowedPresences", List.of("away")));
    Customer yossi = customers.starts("Yossi");
    maya.is("away");
    tom.is("busy");

    assertThat(names(dana.assignTargets(yossi, false), "agents")).containsExactly("Maya Haddad");
  }

  @Test
  void allQueuesOfTheTypeButTheCurrentOneAreOffered() {
    Customer yossi = customers.starts("Yossi");

    List<String> queues = names(dana.assignTargets(yossi, false), "queues");

    assertThat(queues).contains("Sales", "Support").doesNotContain("Cases", "Phone");
    assertThat(ids(dana.assignTargets(yossi, false))).doesNotContain(centre.queue().toString());
  }

  @Test
  void anEmptyQueueIsMarkedAndNeedsAConfirmation() {
    UUID empty = admin.opensQueue(maya);
    Customer yossi = customers.starts("Yossi");

    JsonNode choice = dana.assignTargets(yossi, false);
    assertThat(
            choice.get("queues").values().stream()
                .filter(it -> it.get("id").asString().equals(empty.toString()))
                .map(it -> it.get("agentsSignedIn").asInt()))
        .containsExactly(0);

    assertRefused("empty-queue", () -> dana.assigns(yossi, empty, false));
    assertThat(dana.assigns(yossi, empty, true).get("queue").get("id").asString())
        .isEqualTo(empty.toString());
    assertThat(dana.audit(yossi))
        .containsExactly("Dana Levi: assign: empty-queue", "Dana Levi: assign: accepted");
  }

  @Test
  void aQueueWhereSomebodyIsThereNeedsNone() {
    UUID other = admin.opensQueue(maya);
    maya.is("away");
    Customer yossi = customers.starts("Yossi");

    JsonNode head = dana.assigns(yossi, other, false);

    assertThat(head.get("state").asString()).isEqualTo("open");
    assertThat(head.get("queue").get("id").asString()).isEqualTo(other.toString());
    maya.isAvailable();
    assertThat(maya.isOffered(yossi).get("kind").asString()).isEqualTo("routed");
  }

  @Test
  void theSameQueueAndAQueueOfAnotherTypeAreRefused() {
    UUID cases = AdministratorSeat.idOf(admin.opensQueue("Cases", "record", avi));
    Customer yossi = customers.starts("Yossi");

    assertRefused("same-queue", () -> dana.assigns(yossi, centre.queue(), true));
    assertRefused("queue-type-mismatch", () -> dana.assigns(yossi, cases, true));
    assertNotFound(() -> dana.assigns(yossi, UUID.randomUUID(), true));
  }

  private static List<String> names(JsonNode choice, String member) {
    return choice.get(member).findValuesAsString("name");
  }

  private static List<String> ids(JsonNode choice) {
    return choice.get("queues").findValuesAsString("id");
  }

  private static JsonNode of(JsonNode choice, Seat agent) {
    return choice.get("agents").values().stream()
        .filter(it -> it.get("id").asString().equals(agent.id().toString()))
        .findFirst()
        .orElseThrow();
  }
}
