package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Work that agents take for themselves (behaviour 4.2, T3). */
class PickTest extends Outside {

  private static final int CONVERSATIONS = 50;

  private String key;
  private String stream;

  @BeforeEach
  void aWorkstreamToPickFrom() {
    key = "pick-" + UUID.randomUUID().toString().substring(24);
    stream = admin.post("/api/workstreams", picked("live-chat")).get("id").asString();
  }

  private Map<String, Object> picked(String channel) {
    var request = new HashMap<String, Object>();
    request.put("name", Catalogue.unique("Picked"));
    request.put("channel", channel);
    request.put("queueId", centre.queue());
    request.put("distribution", "pick");
    request.put("bindings", List.of(Map.of("channel", "live-chat", "key", key)));
    return request;
  }

  private Customer waits(String name) {
    return customers.startsAt(key, name, Map.of("name", name));
  }

  private List<String> openWork(AgentSeat of) {
    return Caller.items(of.get("/api/me/open-work")).stream()
        .map(it -> it.get("id").asString())
        .toList();
  }

  @Test
  void whatIsPickedIsOfferedToNobodyButWaitsInTheOpenWorkOfTheQueuesMembersOldestFirst() {
    avi.isAvailable();
    Customer yossi = waits("Yossi");
    Customer naomi = waits("Naomi");

    assertThat(openWork(avi)).containsExactly(yossi.id().toString(), naomi.id().toString());
    assertThat(openWork(noa)).containsExactly(yossi.id().toString(), naomi.id().toString());
    assertThat(openWork(tom)).isEmpty();
    assertThat(dana.account(yossi).get("waiting").get("obstacle").asString())
        .isEqualTo("picked-by-agents");
    assertThat(avi.offers()).isEmpty();
  }

  @Test
  void whoPicksItOwnsItWhateverHisLoadAndPresence() {
    admin.givesUnits(avi, 20);
    avi.is("do-not-disturb");
    Customer yossi = waits("Yossi");

    JsonNode head = avi.act(yossi, "pick");

    admin.givesUnits(avi, 100);
    assertThat(head.get("state").asString()).isEqualTo("active");
    assertThat(head.get("reason").asString()).isEqualTo("in-conversation");
    assertThat(head.get("agent").get("id").asString()).isEqualTo(avi.id().toString());
    assertThat(head.get("excessUnits").asInt()).isEqualTo(10);
    assertThat(openWork(noa)).isEmpty();
    assertThat(dana.audit(yossi)).contains("Avi Cohen: pick: accepted");
    avi.says(yossi, "Hello");
  }

  @Test
  void onlyMembersOfItsQueuePickIt() {
    Customer yossi = waits("Yossi");

    assertNotFound(() -> tom.act(yossi, "pick"));
    assertRefused("not-in-queue", () -> dana.act(yossi, "pick"));
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
  }

  @Test
  void whatIsOfferedIsPickedOnlyIfTheWorkstreamSaysSo() {
    Customer yossi = customers.starts("Yossi");
    assertThat(openWork(avi)).doesNotContain(yossi.id().toString());
    assertNotFound(() -> avi.act(yossi, "pick"));
    assertRefused("not-pickable", () -> dana.act(yossi, "pick"));

    centre.changeWorkstream(Map.of("pickable", true));

    assertThat(openWork(avi)).contains(yossi.id().toString());
    assertThat(avi.act(yossi, "pick").get("state").asString()).isEqualTo("active");
  }

  @Test
  void pickedOnceItIsAnothersAndSaysWhoseSinceWhen() {
    Customer yossi = waits("Yossi");
    noa.act(yossi, "pick");

    JsonNode refusal = assertRefused("already-assigned", () -> avi.act(yossi, "pick"));

    assertNotFound(() -> tom.act(yossi, "pick"));
    assertThat(refusal.get("agent").get("name").asString()).isEqualTo("Noa Friedman");
    assertThat(refusal.get("at").asString()).isNotBlank();
  }

  /** Two hundred picks, four at a time of each. */
  @Test
  void ofAllWhoPickAtOnceExactlyOneGetsIt() throws Exception {
    admin.changesQueue(
        centre.queue(), Map.of("members", List.of(avi.id(), noa.id(), maya.id(), tom.id())));
    var waiting = new ArrayList<Customer>();
    for (int n = 0; n < CONVERSATIONS; n++) {
      waiting.add(waits("Customer " + n));
    }
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Customer customer : waiting) {
        var picks = new ArrayList<Callable<Integer>>();
        for (AgentSeat agent : List.of(avi, noa, maya, tom)) {
          picks.add(() -> agent.answer("POST", Seat.path(customer) + "/pick", null).status());
        }
        var answers = new ArrayList<Integer>();
        for (Future<Integer> pick : hands.invokeAll(picks)) {
          answers.add(pick.get());
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 409);
      }
    }
    for (Customer customer : waiting) {
      assertThat(dana.reads(customer, "accepted")).hasSize(1);
    }
    int used = 0;
    for (AgentSeat agent : List.of(avi, noa, maya, tom)) {
      used += centre.agent(agent).get("unitsUsed").asInt();
      assertThat(centre.agent(agent).get("unitsUsed").asInt()).isEqualTo(30 * agent.work().size());
    }
    assertThat(used).isEqualTo(30 * CONVERSATIONS);
  }

  @Test
  void howWorkIsHandedOutIsFixedAndVoiceIsPushed() {
    assertInvalid(
        "distribution",
        () ->
            admin.put(
                "/api/workstreams/" + stream,
                Map.of("name", "x", "queueId", centre.queue(), "distribution", "push")));
    UUID phone = AdministratorSeat.idOf(admin.opensQueue("Phone", "voice", avi));
    var voice = new HashMap<>(picked("voice"));
    voice.put("queueId", phone);
    voice.remove("bindings");
    assertInvalid("distribution", () -> admin.post("/api/workstreams", voice));
  }
}
