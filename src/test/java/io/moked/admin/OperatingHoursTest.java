package io.moked.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Http;
import io.moked.identity.Role;
import io.moked.identity.Server;
import io.moked.time.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class OperatingHoursTest extends Server {

  private static final String NINE_TO_FIVE = "[{'day': 'sunday', 'from': '09:00', 'to': '17:00'}]";

  @Autowired private JdbcClient jdbc;

  private final List<String> made = new ArrayList<>();
  private String administrator;

  @BeforeEach
  void signInAsAdministrator() {
    administrator = tokenOf(somebody(Role.ADMINISTRATOR));
  }

  /** Queues before their hours. */
  @AfterEach
  void cleanUp() {
    made.reversed().forEach(path -> http.call("DELETE", path).as(administrator).send());
  }

  private Http.Answer send(String method, String path, String json) {
    Http.Answer answer =
        http.call(method, path).as(administrator).json(json.replace('\'', '"')).send();
    if (answer.status() == 201) {
      made.add(path + "/" + answer.json().get("id").asString());
    }
    return answer;
  }

  private static String body(String zone, String week, String holidays) {
    return "{'name': 'Hours %s', 'zone': '%s', 'week': %s, 'holidays': %s}"
        .formatted(Ids.next(), zone, week, holidays);
  }

  private Http.Answer create(String zone, String week, String holidays) {
    return send("POST", "/api/operating-hours", body(zone, week, holidays));
  }

  private String created() {
    return create("Asia/Jerusalem", NINE_TO_FIVE, "[]").json().get("id").asString();
  }

  private JsonNode queue(String id) {
    return items("/api/queues", id).getFirst();
  }

  private List<JsonNode> items(String path, String id) {
    return http.get(path)
        .as(administrator)
        .send()
        .json()
        .get("items")
        .valueStream()
        .filter(item -> item.get("id").asString().equals(id))
        .toList();
  }

  private Http.Answer createQueue(String rest) {
    return send("POST", "/api/queues", "{'name': 'Queue %s'%s}".formatted(Ids.next(), rest));
  }

  private static void refused(Http.Answer answer, String field) {
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("fields").valueStream().map(it -> it.get("field").asString()))
        .as(answer.response().body())
        .containsExactly(field);
  }

  @Test
  void whatWasWrittenIsReadAgainAsItWas() {
    String holidays =
        "[{'date': '2026-09-12', 'names': {'en': 'New Year', 'he': 'ראש השנה'}, 'spans': []},"
            + " {'date': '2026-09-20', 'names': {'en': 'Eve', 'he': 'ערב'},"
            + " 'spans': [{'from': '08:00', 'to': '12:30'}, {'from': '20:00', 'to': '24:00'}]}]";
    Http.Answer answer = create("Asia/Jerusalem", NINE_TO_FIVE, holidays);
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);

    JsonNode kept = items("/api/operating-hours", answer.json().get("id").asString()).getFirst();
    assertThat(kept).isEqualTo(answer.json());
    assertThat(kept.get("zone").asString()).isEqualTo("Asia/Jerusalem");
    assertThat(kept.get("week")).hasToString(NINE_TO_FIVE.replace('\'', '"').replace(" ", ""));
    assertThat(kept.get("holidays").get(1).get("spans").get(1).get("to").asString())
        .isEqualTo("24:00");
  }

  @Test
  void hoursAreChangedDeletedAndEachIsInTheAudit() {
    String id = created();
    String path = "/api/operating-hours/" + id;

    Http.Answer changed = send("PUT", path, body("UTC", "[]", "[]"));
    assertThat(changed.json().get("week").isEmpty()).isTrue();
    assertThat(changed.json().get("open").asBoolean()).isFalse();
    assertThat(changed.json().get("changesAt").isNull()).isTrue();
    assertThat(http.call("DELETE", path).as(administrator).send().status()).isEqualTo(204);

    assertThat(items("/api/operating-hours", id)).isEmpty();
    assertThat(send("PUT", path, body("UTC", "[]", "[]")).status()).isEqualTo(404);
    assertThat(http.call("DELETE", path).as(administrator).send().status()).isEqualTo(404);
    assertThat(
            jdbc.sql("select verb from audit where detail ->> 'id' = ? order by at, id")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly(
            "create-operating-hours", "change-operating-hours", "delete-operating-hours");
  }

  @Test
  void onlyAdministratorsWriteAndEverySignedInReads() {
    String agent = tokenOf(somebody(Role.AGENT));
    String json = body("UTC", "[]", "[]").replace('\'', '"');

    assertThat(http.get("/api/operating-hours").as(agent).send().status()).isEqualTo(200);
    assertThat(http.post("/api/operating-hours").as(agent).json(json).send().code())
        .isEqualTo("no-right");
    assertThat(http.post("/api/operating-hours/preview").as(agent).json(json).send().code())
        .isEqualTo("no-right");
    String path = "/api/operating-hours/" + created();
    assertThat(http.call("PUT", path).as(agent).json(json).send().code()).isEqualTo("no-right");
    assertThat(http.call("DELETE", path).as(agent).send().code()).isEqualTo("no-right");
    assertThat(http.get("/api/operating-hours").send().status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'day': 'monday', 'from': '17:00', 'to': '09:00' | week[0].to",
        "'day': 'monday', 'from': '09:00', 'to': '09:00' | week[0].to",
        "'day': 'monday', 'from': '24:00', 'to': '24:00' | week[0].to",
        "'day': 'monday', 'from': '9:00',  'to': '17:00' | week[0].from",
        "'day': 'monday', 'from': '09:00', 'to': '24:01' | week[0].to",
        "'day': 'monday', 'from': '09:00'                | week[0].to",
        "'day': 'monday', 'from': 9,       'to': '17:00' | week[0].from",
        "'day': 'someday', 'from': '09:00', 'to': '17:00' | week[0].day",
        "'from': '09:00', 'to': '17:00'                  | week[0].day"
      },
      quoteCharacter = '`')
  void aSpanThatCannotBeIsRefusedByItsPath(String span, String field) {
    refused(create("UTC", "[{" + span + "}]", "[]"), field);
  }

  @Test
  void spansThatOverlapAreRefusedAtTheLaterOne() {
    String week =
        "[{'day': 'monday', 'from': '12:00', 'to': '17:00'},"
            + " {'day': 'sunday', 'from': '12:30', 'to': '17:00'},"
            + " {'day': 'monday', 'from': '09:00', 'to': '12:01'}]";

    refused(create("UTC", week, "[]"), "week[0].from");
    assertThat(create("UTC", week.replace("12:01", "12:00"), "[]").status()).isEqualTo(201);
  }

  @ParameterizedTest
  @CsvSource({"Asia/Jerusalm", "+02:00", "asia/jerusalem", "''", "../etc/passwd"})
  void aZoneThatNobodyKnowsIsRefused(String zone) {
    refused(create(zone, NINE_TO_FIVE, "[]"), "zone");
  }

  @Test
  void aHolidayThatCannotBeIsRefusedByItsPath() {
    String names = "'names': {'en': 'Day', 'he': 'יום'}";
    refused(holidays("{'date': '2026-02-30', %s}".formatted(names)), "holidays[0].date");
    refused(holidays("{'date': '1999-12-31', %s}".formatted(names)), "holidays[0].date");
    refused(holidays("{'date': '+999999999-12-31', %s}".formatted(names)), "holidays[0].date");
    refused(holidays("{%s}".formatted(names)), "holidays[0].date");
    refused(holidays("{'date': '2026-01-01'}"), "holidays[0].names");
    refused(holidays("{'date': '2026-01-01', 'names': {'en': 'Day'}}"), "holidays[0].names.he");
    refused(
        holidays("{'date': '2026-01-01', %s}, {'date': '2026-01-01', %1$s}".formatted(names)),
        "holidays[1].date");
    refused(
        holidays(
            "{'date': '2026-01-01', %s, 'spans': [{'from': '09:00', 'to': '08:00'}]}"
                .formatted(names)),
        "holidays[0].spans[0].to");
    refused(
        holidays(
            ("{'date': '2026-01-01', %s, 'spans': [{'from': '09:00', 'to': '12:00'},"
                    + " {'from': '11:00', 'to': '13:00'}]}")
                .formatted(names)),
        "holidays[0].spans[1].from");
    refused(holidays("null"), "holidays[0]");
  }

  private Http.Answer holidays(String days) {
    return create("UTC", "[]", "[" + days + "]");
  }

  @Test
  void tooManySpansOrHolidaysAreRefused() {
    refused(
        create("UTC", repeated(71, "{'day': 'friday', 'from': '09:00', 'to': '10:00'}"), "[]"),
        "week");
    String holiday = "{'date': '2026-01-01', 'names': {'en': 'Day', 'he': 'יום'}}";
    refused(create("UTC", "[]", repeated(401, holiday)), "holidays");
    String times = repeated(11, "{'from': '09:00', 'to': '10:00'}");
    refused(holidays(holiday.replace("'}}", "'}, 'spans': " + times + "}")), "holidays[0].spans");
  }

  private static String repeated(int times, String json) {
    return IntStream.range(0, times).mapToObj(_ -> json).collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    Http.Answer answer =
        create("Nowhere", "[{'day': 'monday', 'from': '17:00', 'to': '09:00'}]", "[]");

    assertThat(answer.json().get("fields").valueStream().map(it -> it.get("field").asString()))
        .containsExactly("zone", "week[0].to");
    assertThat(answer.json().get("fields").get(0).get("message").asString())
        .contains("Asia/Jerusalem");
  }

  @Test
  void aNameIsNeededAndIsNobodyElses() {
    String json = body("UTC", "[]", "[]");
    refused(send("POST", "/api/operating-hours", json.replaceFirst("Hours [^']+", " ")), "name");
    assertThat(send("POST", "/api/operating-hours", json).status()).isEqualTo(201);
    refused(send("POST", "/api/operating-hours", json), "name");
    refused(
        send("POST", "/api/operating-hours", "{'name': 'Hours', 'week': [], 'holidays': []}"),
        "zone");
  }

  @Test
  void aQueueKeepsItsHoursUntilTheyAreTakenAway() {
    String hours = created();
    Http.Answer made = createQueue(", 'hoursId': '%s'".formatted(hours));
    assertThat(made.json().get("hoursId").asString()).isEqualTo(hours);
    String id = made.json().get("id").asString();
    String path = "/api/queues/" + id;

    send("PUT", path, "{'name': 'Queue %s', 'priority': 7}".formatted(Ids.next()));
    assertThat(queue(id).get("hoursId").asString()).isEqualTo(hours);
    assertThat(http.call("DELETE", "/api/operating-hours/" + hours).as(administrator).send().code())
        .isEqualTo("in-use");

    send("PUT", path, "{'name': 'Queue %s', 'hoursId': null}".formatted(Ids.next()));
    assertThat(queue(id).get("hoursId").isNull()).isTrue();
    assertThat(queue(id).get("open").asBoolean()).isTrue();
    assertThat(
            http.call("DELETE", "/api/operating-hours/" + hours).as(administrator).send().status())
        .isEqualTo(204);
  }

  @Test
  void hoursThatDoNotExistAreNoQueues() {
    refused(createQueue(", 'hoursId': '%s'".formatted(Ids.next())), "hoursId");
    refused(createQueue(", 'hoursId': 'nine to five'"), "hoursId");
  }

  @Test
  void aQueueIsOpenWhenItsHoursSaySo() {
    String never = create("UTC", "[]", "[]").json().get("id").asString();
    JsonNode closed = createQueue(", 'hoursId': '%s'".formatted(never)).json();
    assertThat(closed.get("open").asBoolean()).isFalse();
    assertThat(createQueue("").json().get("open").asBoolean()).isTrue();
  }

  @Test
  void aPreviewSaysWhatHoursWouldMeanAndKeepsNothing() {
    int before =
        http.get("/api/operating-hours").as(administrator).send().json().get("items").size();
    String path = "/api/operating-hours/preview";
    JsonNode never = send("POST", path, body("UTC", "[]", "[]")).json();
    assertThat(never.get("open").asBoolean()).isFalse();
    assertThat(never.get("changesAt").isNull()).isTrue();

    JsonNode sometime = send("POST", path, body("UTC", NINE_TO_FIVE, "[]")).json();
    assertThat(sometime.get("changesAt").asString())
        .endsWith(sometime.get("open").asBoolean() ? "T17:00:00Z" : "T09:00:00Z");
    refused(send("POST", path, body("Nowhere", "[]", "[]")), "zone");
    assertThat(http.get("/api/operating-hours").as(administrator).send().json().get("items").size())
        .isEqualTo(before);
  }
}
