package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Agents, queues and workstreams are laid out by administrators, and every change is written down.
 */
class AdministrationTest extends Outside {

  private static String unique(String name) {
    return name + "-" + UUID.randomUUID().toString().substring(24);
  }

  @Test
  void aNewAgentSignsInAndTakesWorkOfHisQueue() {
    String username = unique("rami");

    JsonNode rami =
        admin.post(
            "/api/agents",
            Map.of(
                "username",
                username,
                "name",
                "Rami Sasson",
                "names",
                Map.of("en", "Rami Sasson", "he", "רמי ששון"),
                "password",
                "demo",
                "queues",
                List.of(centre.queue())));
    var seat = new AgentSeat(http, username);
    seat.isAvailable();
    Customer yossi = customers.starts("Yossi");
    seat.accepts(yossi);

    assertThat(rami.get("unitsTotal").asInt()).isEqualTo(100);
    assertThat(dana.sees(yossi).get("agent").get("names").get("he").asString())
        .isEqualTo("רמי ששון");
    dana.forceCloses(yossi);
    admin.delete("/api/agents/" + seat.id());
    Refused.assertProblem(401, "not-signed-in", () -> seat.get("/api/me"));
    assertThat(centre.agent(seat).get("active").asBoolean()).isFalse();
  }

  @Test
  void aUsernameIsTakenOnce() {
    assertRefused("username-taken", () -> admin.post("/api/agents", agent("AVI")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"username\": \"a b\"|username",
        "\"name\": \"\"|name",
        "\"password\": \"abc\"|password",
        "\"names\": {\"en\": \"Rami\"}|names.he",
        "\"names\": {\"en\": \"Rami\", \"he\": \" \"}|names.he",
        "\"names\": \"Rami\"|names",
        "\"roles\": []|roles",
        "\"roles\": [\"king\"]|roles[0]",
        "\"language\": \"fr\"|language",
        "\"unitsTotal\": -1|unitsTotal",
        "\"unitsTotal\": 99999999999|unitsTotal",
        "\"queues\": [\"1\"]|queues[0]"
      })
  void anAgentHasItsBounds(String member, String field) {
    String body = Caller.json(agent(unique("new"))).replaceFirst("}$", ", " + member + "}");

    assertInvalid(field, () -> admin.send("POST", "/api/agents", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|name",
        "{\"name\": \"Q\", \"names\": {}}|names.en",
        "{\"name\": \"Q\", \"type\": \"fax\"}|type",
        "{\"name\": \"Q\", \"priority\": 0}|priority",
        "{\"name\": \"Support\"}|name",
        "{\"name\": \"Q\", \"members\": [null]}|members[]"
      })
  void aQueueHasItsBounds(String body, String field) {
    assertInvalid(field, () -> admin.send("POST", "/api/queues", body));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"units\": 1001|units",
        "\"units\": -1|units",
        "\"offerSeconds\": 4|offerSeconds",
        "\"offerSeconds\": 601|offerSeconds",
        "\"allowedPresences\": []|allowedPresences",
        "\"allowedPresences\": [\"asleep\"]|allowedPresences[0]",
        "\"channel\": \"sms\"|channel",
        "\"monitoring\": {}|monitoring.consent",
        "\"monitoring\": {\"consent\": \"maybe\"}|monitoring.consent",
        "\"monitoring\": {\"consent\": \"notice\"}|monitoring.notice.en",
        "\"monitoring\": {\"consent\": \"required\", \"notice\": {\"en\": \"a\"}}|monitoring.notice.he",
        "\"monitoring\": {\"consent\": \"off\", \"notice\": {\"en\": \"\\u0000\"}}|monitoring.notice.en"
      })
  void aWorkstreamHasItsBounds(String member, String field) {
    JsonNode chat = centre.widgetWorkstream();
    String body =
        "{\"name\": \"Website chat\", \"queueId\": \"%s\", %s}".formatted(centre.queue(), member);

    assertInvalid(
        field, () -> admin.send("PUT", "/api/workstreams/" + chat.get("id").asString(), body));

    assertThat(centre.widgetWorkstream()).isEqualTo(chat);
  }

  @Test
  void whatIsLeftOutStays() {
    JsonNode before = centre.widgetWorkstream();

    JsonNode after = centre.changeWorkstream(Map.of("units", 40));

    assertThat(after.get("units").asInt()).isEqualTo(40);
    for (String other : List.of("names", "allowedPresences", "offerSeconds", "monitoring")) {
      assertThat(after.get(other)).isEqualTo(before.get(other));
    }
  }

  @Test
  void aPolicyThatIsOffNeedsNoNotice() {
    JsonNode after = centre.changeWorkstream(Map.of("monitoring", Map.of("consent", "off")));

    assertThat(after.get("monitoring").get("consent").asString()).isEqualTo("off");
    assertThat(after.get("monitoring").get("showWatchers").asBoolean()).isFalse();
    assertThat(dana.sees(customers.starts("Yossi")).get("consent").asString())
        .isEqualTo("not-asked");
  }

  @Test
  void whatIsInUseIsNotDeletedAndWhatIsNotIs() {
    UUID unused = admin.opensQueue(avi);
    admin.delete("/api/queues/" + unused);

    assertRefused("in-use", () -> admin.delete("/api/queues/" + centre.queue()));
    assertNotFound(() -> admin.delete("/api/queues/" + unused));
    customers.starts("Yossi");
    String chat = centre.widgetWorkstream().get("id").asString();
    assertRefused("in-use", () -> admin.delete("/api/workstreams/" + chat));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agents", "queues", "workstreams"})
  void onlyAdministratorsChangeTheOrganisation(String what) {
    String one = "/api/" + what + "/" + UUID.randomUUID();

    assertNoRight(() -> dana.post("/api/" + what, Map.of("name", "x")));
    assertNoRight(() -> dana.put(one, Map.of("name", "x")));
    assertNoRight(() -> avi.delete(one));
    assertNotFound(() -> admin.delete(one));
  }

  @Test
  void everyChangeIsInTheAudit() {
    UUID queue = admin.opensQueue(avi);
    admin.put("/api/queues/" + queue, Map.of("name", unique("renamed")));
    admin.delete("/api/queues/" + queue);

    assertThat(Caller.items(dana.get("/api/audit?limit=3&actor=" + admin.id())))
        .extracting(line -> line.get("verb").asString())
        .containsExactly("delete-queue", "change-queue", "create-queue");
  }

  private static Map<String, Object> agent(String username) {
    var agent = new LinkedHashMap<String, Object>();
    agent.put("username", username);
    agent.put("name", "Rami");
    agent.put("password", "demo");
    return agent;
  }
}
