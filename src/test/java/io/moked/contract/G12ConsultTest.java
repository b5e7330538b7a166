package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** G12, behaviour 5.3: colleagues asked for advice, several at once, by name or through a queue. */
class G12ConsultTest extends Outside {

  private JsonNode asks(Customer about, Map<String, Object> body) {
    return avi.act(about, "consult", body);
  }

  private static JsonNode ends(Seat by, Customer about, Seat consultant) {
    return by.delete(Seat.path(about) + "/consult/" + consultant.id());
  }

  @Test
  void twoAreAskedAtOnceAndBothAdviseWithoutTakingUnits() {
    Customer yossi = talking();
    noa.isAvailable();
    maya.isAvailable();
    JsonNode first = avi.consults(yossi, noa);
    assertThat(first.get("offer").get("kind").asString()).isEqualTo("consult");
    assertThat(first.get("offers").size()).isEqualTo(1);

    JsonNode both =
        asks(
            yossi,
            Map.of("agentId", maya.id(), "visibility", "public", "note", "He has no receipt"));

    assertThat(both.get("offer").isNull()).as("one of several is none").isTrue();
    assertThat(both.get("offers").size()).isEqualTo(2);
    JsonNode asked = maya.isOffered(yossi);
    assertThat(asked.get("note").asString()).isEqualTo("He has no receipt");
    assertThat(asked.get("visibility").asString()).isEqualTo("public");
    try (var owner = Line.of(avi)) {
      noa.accepts(yossi);
      assertThat(owner.hears("told").get("code").asString()).isEqualTo("consult-accepted");
      maya.accepts(yossi);
    }
    assertThat(centre.agent(noa).get("unitsUsed").asInt()).isZero();
    assertThat(yossi.reads("joined")).hasSize(1);
    assertThat(yossi.reads("joined").getFirst().get("participant").get("mode").asString())
        .isEqualTo("consult");
    maya.says(yossi, "Hello from Maya");
    assertThat(noa.actions(yossi).get("send").isNull()).isTrue();
    noa.saysInternally(yossi, "Ask for the number");
    assertRefused("not-a-participant", () -> noa.says(yossi, "Hello"));
  }

  @Test
  void itIsEndedByOwnerConsultantOrSupervisorAndBothSidesAreTold() {
    Customer yossi = talking();
    noa.isAvailable();
    avi.consults(yossi, noa);
    noa.accepts(yossi);
    assertNotFound(() -> ends(tom, yossi, noa));

    try (var owner = Line.of(avi);
        var consultant = Line.of(noa)) {
      ends(dana, yossi, noa);

      for (Line line : new Line[] {owner, consultant}) {
        JsonNode told = line.hears("told");
        assertThat(told.get("code").asString()).isEqualTo("consult-ended");
        assertThat(told.get("agent").get("name").asString()).isEqualTo("Noa Friedman");
        assertThat(told.get("by").get("name").asString()).isEqualTo("Dana Levi");
      }
    }
    assertNotFound(() -> ends(avi, yossi, noa));
    assertThat(dana.audit(yossi)).contains("Dana Levi: end-consult: accepted");

    avi.consults(yossi, noa);
    noa.accepts(yossi);
    maya.isAvailable();
    avi.consults(yossi, maya);
    maya.accepts(yossi);
    assertNoRight(() -> ends(maya, yossi, noa));
    ends(noa, yossi, noa);
    avi.ends(yossi);
    assertThat(dana.sees(yossi).get("participants").size()).isEqualTo(1);
    assertThat(maya.work()).doesNotContain(yossi.id());
  }

  @Test
  void fiveAreEnough() {
    Customer yossi = talking();
    for (AgentSeat one : new AgentSeat[] {noa, maya, tom}) {
      one.isAvailable();
      avi.consults(yossi, one);
    }
    for (Seat one : new Seat[] {dana, centre.api}) {
      one.put("/api/me/presence", Map.of("presence", "available"));
      asks(yossi, Map.of("agentId", one.id()));
    }

    JsonNode problem = assertRefused("too-many-consultants", () -> avi.consults(yossi, noa));

    assertThat(problem.get("max").asInt()).isEqualTo(5);
    assertThat(avi.actions(yossi).get("consult").asString()).isEqualTo("too-many-consultants");
    avi.ends(yossi);
    assertThat(noa.offers()).isEmpty();
    for (Seat one : new Seat[] {dana, centre.api}) {
      one.put("/api/me/presence", Map.of("presence", "offline"));
    }
  }

  @Test
  void aQueuesAgentsAreAskedOneAfterTheOtherUntilNobodyIsLeft() {
    Customer yossi = talking();
    UUID queue = admin.opensQueue(avi, noa, maya, tom);
    assertRefused("empty-queue", () -> asks(yossi, Map.of("queueId", admin.opensQueue(tom))));
    noa.isAvailable();
    maya.isAvailable();

    JsonNode head = asks(yossi, Map.of("queueId", queue));

    JsonNode asked = head.get("offers").get(0);
    assertThat(asked.get("queue").get("id").asString()).isEqualTo(queue.toString());
    AgentSeat first =
        asked.get("agent").get("id").asString().equals(noa.id().toString()) ? noa : maya;
    AgentSeat second = first == noa ? maya : noa;
    try (var asker = Line.of(avi)) {
      first.rejects(yossi);
      second.rejects(yossi);
      JsonNode told = asker.hears("told");
      assertThat(told.get("code").asString()).isEqualTo("consult-unanswered");
    }
    assertThat(dana.sees(yossi).get("offers").size()).isZero();
    assertThat(dana.sees(yossi).get("agent").get("name").asString()).isEqualTo("Avi Cohen");
  }

  @Test
  void aQueueSaysHowLongItIsAsked() {
    UUID queue = admin.opensQueue(noa);

    assertThat(admin.one("/api/queues", queue).get("consultSeconds").asInt()).isEqualTo(120);
    assertThat(
            admin.changesQueue(queue, Map.of("consultSeconds", 40)).get("consultSeconds").asInt())
        .isEqualTo(40);
    assertInvalid("consultSeconds", () -> admin.changesQueue(queue, Map.of("consultSeconds", 9)));
    assertInvalid("consultSeconds", () -> admin.changesQueue(queue, Map.of("consultSeconds", 601)));
  }

  @Test
  void whatIsAskedHasItsBounds() {
    Customer yossi = talking();
    var both = new HashMap<String, Object>(Map.of("agentId", noa.id(), "queueId", noa.id()));
    assertInvalid("agentId", () -> asks(yossi, both));
    assertInvalid("agentId", () -> asks(yossi, Map.of("note", "x")));
    assertInvalid("note", () -> asks(yossi, Map.of("agentId", noa.id(), "note", "x".repeat(1001))));
    assertNotFound(() -> asks(yossi, Map.of("queueId", UUID.randomUUID())));
  }
}
