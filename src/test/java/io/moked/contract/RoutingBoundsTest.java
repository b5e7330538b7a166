package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What somebody sends by mistake, or to see what happens: refused by name, and nothing changes. */
class RoutingBoundsTest extends Outside {

  private static final String NOBODY = "01900000-0000-7000-8000-000000000000";

  private JsonNode queue() {
    return admin.one("/api/queues", centre.queue());
  }

  private void sendsToQueue(String member) {
    String body = "{\"name\": \"%s\", %s}".formatted(queue().get("name").asString(), member);
    admin.send("PUT", "/api/queues/" + centre.queue(), body);
  }

  private void sendsToWorkstream(String member) {
    String body =
        "{\"name\": \"Website chat\", \"queueId\": \"%s\", %s}".formatted(centre.queue(), member);
    admin.send("PUT", "/api/workstreams/" + centre.widgetWorkstream().get("id").asString(), body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'assignment': {'method': 'custom', 'buckets': [], 'rules': []}|assignment.rules",
        "'assignment': {'method': 'custom'}|assignment.rules",
        "'assignment': {'method': 'by-shoe-size'}|assignment.method",
        "'assignment': {}|assignment.method",
        "'assignment': {'method': 'custom', 'rules': [{}]}|assignment.rules[0].name",
        "'assignment': {'method': 'custom', 'rules': [null]}|assignment.rules[0]",
        "'assignment': {'method': 'highest-capacity', 'buckets': [null]}|assignment.buckets[0]",
        "'overflow': {}|overflow.before",
        "'overflow': {'before': null, 'inQueue': []}|overflow.before",
        "'overflow': {'before': [], 'inQueue': null}|overflow.inQueue",
        "'overflow': {'before': [null], 'inQueue': []}|overflow.before[0]",
        "'overflow': {'before': [{}], 'inQueue': []}|overflow.before[0].when",
        "'overflow': {'before': [{'when': 'waiting-items', 'limit': 5}], 'inQueue': []}|overflow.before[0].then",
        "'overflow': {'before': [{'when': 'waiting-items', 'limit': 5, 'then': {}}], 'inQueue': []}|overflow.before[0].then.do",
        "'overflow': {'before': [{'when': 'waiting-items', 'then': {'do': 'keep'}}], 'inQueue': []}|overflow.before[0].limit",
        "'overflow': {'before': [{'when': 'waiting-items', 'limit': 0, 'then': {'do': 'keep'}}], 'inQueue': []}|overflow.before[0].limit",
        "'overflow': {'before': [{'when': 'waiting-items', 'limit': 100001, 'then': {'do': 'keep'}}], 'inQueue': []}|overflow.before[0].limit",
        "'overflow': {'before': [{'when': 'out-of-hours', 'then': {'do': 'keep'}}], 'inQueue': []}|overflow.before[0].when",
        "'overflow': {'before': [], 'inQueue': [{'afterSeconds': 60}]}|overflow.inQueue[0].then",
        "'overflow': {'before': [], 'inQueue': [{'afterSeconds': 60, 'then': {'do': 'queue'}}]}|overflow.inQueue[0].then.queueId",
        "'overflow': {'before': [], 'inQueue': [{'then': {'do': 'keep'}}]}|overflow.inQueue[0].afterSeconds",
        "'serviceLevelSeconds': 0|serviceLevelSeconds",
        "'shortAbandonSeconds': 86401|shortAbandonSeconds",
        "'hoursId': '01900000-0000-7000-8000-000000000000'|hoursId",
        "'members': ['01900000-0000-7000-8000-000000000000']|members"
      })
  void aQueueThatCanNotWorkIsRefused(String member, String field) {
    JsonNode before = queue();

    assertInvalid(field, () -> sendsToQueue(member.replace('\'', '"')));

    assertThat(queue()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "'routing': {'classification': [], 'routes': [{'name': 'x', 'to': [{'queueId': '01900000-0000-7000-8000-000000000000', 'percent': 100}]}]}|routing.routes[0].to[0].queueId",
        "'routing': {'classification': [{'name': 's', 'rules': [{'name': 'r', 'set': {'skills': [{'skillId': '01900000-0000-7000-8000-000000000000', 'level': 1}]}}]}]}|routing.classification[0].rules[0].set.skills[0].skillId",
        "'routing': {'classification': [{'name': 's', 'rules': [{'name': 'r', 'set': {'capacityProfiles': ['01900000-0000-7000-8000-000000000000']}}]}]}|routing.classification[0].rules[0].set.capacityProfiles[0]",
        "'routing': {'classification': [{'name': 's', 'rules': [{'name': 'r', 'when': {'field': 'language', 'op': 'one-of', 'value': []}, 'set': {}}]}]}|routing.classification[0].rules[0].when.value",
        "'routing': {'classification': [{'name': 's', 'rules': [{'name': 'r', 'when': {'all': [{'field': 'language', 'op': 'is', 'value': 'he'}, {'field': 'language', 'op': 'is', 'value': 'en'}]}, 'set': {}}]}]}|routing.classification[0].rules[0].when",
        "'routing': {'classification': [{'name': 's', 'rules': [{'name': 'a', 'set': {}}, {'name': 'b', 'when': {'field': 'language', 'op': 'is', 'value': 'he'}, 'set': {}}]}]}|routing.classification[0].rules[1]",
        "'routing': {'classification': [{'name': 's', 'rules': [{'name': 'r', 'when': {'field': 'time.hours', 'op': 'open', 'value': '01900000-0000-7000-8000-000000000000'}, 'set': {}}]}]}|routing.classification[0].rules[0].when.value",
        "'routing': 'everything to Avi'|routing",
        "'capacityProfiles': ['01900000-0000-7000-8000-000000000000']|capacityProfiles",
        "'fallbackQueueId': '01900000-0000-7000-8000-000000000000'|fallbackQueueId",
        "'messages': {'greeting': {'en': 'Hello {nobody}'}}|messages.greeting.en",
        "'messages': {'greeting': {'he': 'שלום {customer.name}'}}|messages.greeting.he",
        "'messages': {'greeting': {'fr': 'Bonjour'}}|messages.greeting.fr",
        "'messages': {'greeting': {'en': null}}|messages.greeting.en",
        "'messages': {'greeting': null}|messages.greeting",
        "'messages': {'at-noon': {'en': 'Hello'}}|messages",
        "'skillMatch': 'roughly'|skillMatch",
        "'declines': {'perAgent': 0, 'inAll': 5}|declines.perAgent",
        "'declines': {'perAgent': 6, 'inAll': 5}|declines.perAgent",
        "'declines': {'perAgent': 3, 'inAll': 101}|declines.inAll",
        "'declines': {}|declines.perAgent",
        "'bindings': [{'channel': 'live-chat', 'key': 'No Such Key!'}]|bindings[0].key",
        "'bindings': [null]|bindings[0]"
      })
  void aWorkstreamThatCanNotWorkIsRefused(String member, String field) {
    JsonNode before = centre.widgetWorkstream();

    assertInvalid(field, () -> sendsToWorkstream(member.replace('\'', '"')));

    assertThat(centre.widgetWorkstream()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mars/Olympus_Mons", "", "UTC+99", "Asia/../Jerusalem"})
  void aZoneThatNobodyKnowsIsRefused(String zone) {
    var hours = Map.of("name", "h", "zone", zone, "week", List.of(), "holidays", List.of());

    assertInvalid("zone", () -> admin.post("/api/operating-hours", hours));
  }

  @Test
  void tenMegabytesOfRulesAreRefusedUnreadAndNothingChanges() throws IOException {
    JsonNode before = centre.widgetWorkstream();
    String request =
        """
        PUT /api/workstreams/%s HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Content-Type: application/json
        Content-Length: 10000000

        {"name": "Website chat", "routing": {"classification": [
        """
            .formatted(before.get("id").asString(), admin.token())
            .strip()
            .replace("\n", "\r\n");

    String answer = http.raw(request);

    assertThat(answer).startsWith("HTTP/1.1 413").contains("\"code\":\"too-large\"");
    assertThat(centre.widgetWorkstream()).isEqualTo(before);
    assertThat(customers.starts("Yossi")).isNotNull();
  }

  /** Ten sets of a hundred rules, each with as many tests as it may have: about three megabytes. */
  @Test
  void asManyRulesAsThereMayBeAreTaken() {
    var tests = new ArrayList<Map<String, Object>>();
    for (int n = 0; n < 20; n++) {
      tests.add(Rules.test("answers.question-" + n, "is-not", "something that nobody says " + n));
    }
    var sets = new ArrayList<Map<String, Object>>();
    for (int set = 0; set < 10; set++) {
      var rules = new ArrayList<Map<String, Object>>();
      for (int n = 0; n < 100; n++) {
        tests.set(0, Rules.test("subject", "is", "Number " + n));
        rules.add(
            Rules.rule("rule " + n, Map.of("all", List.copyOf(tests)), Map.of("priority", n + 1)));
      }
      sets.add(Map.of("name", "set " + set, "rules", rules));
    }

    centre.changeWorkstream(Map.of("routing", Rules.routing(sets, List.of())));

    Customer yossi = customers.starts("Yossi", Map.of("name", "Yossi", "subject", "number 99"));
    assertThat(dana.sees(yossi).get("priority").asInt()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"queues", "workstreams", "skills", "capacity-profiles", "presences"})
  void whatThereIsNotIsNotFound(String what) {
    String path = "/api/" + what + "/" + UUID.randomUUID();

    assertNotFound(() -> admin.delete(path));
    assertNotFound(
        () -> admin.send("PUT", path, "{\"name\": \"x\", \"queueId\": \"%s\"}".formatted(NOBODY)));
  }
}
