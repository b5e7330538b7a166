package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Http;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** G2: every look leaves a record, which is found again, and taken out with a record of its own. */
class G2AuditTest extends Outside {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @AfterEach
  void nobodyIsAskedWhy() {
    asksWhy("off");
  }

  @Test
  void G2_everyLookAndEveryRefusalIsFoundByWhatIsKnownOfIt() {
    Customer yossi = talking();
    dana.monitors(yossi);
    dana.reads(yossi);
    dana.leaves(yossi);
    assertNoRight(() -> noa.monitors(yossi));

    String of = "/api/audit?conversation=" + yossi.id();
    assertThat(verbs(of + "&actor=" + dana.id())).contains("monitor", "leave");
    assertThat(verbs(of + "&verb=monitor")).containsExactly("monitor", "monitor");
    assertThat(verbs(of + "&verb=monitor&outcome=accepted")).hasSize(1);
    assertThat(verbs(of + "&outcome=refused")).containsExactly("monitor");
    assertThat(verbs(of + "&outcome=no-right")).containsExactly("monitor");
    assertThat(verbs(of + "&q=noa")).contains("monitor");
    assertThat(verbs(of + "&q=noa friedm monitor")).containsExactly("monitor");
    assertThat(verbs(of + "&q=nobody'; --")).isEmpty();
    assertThat(verbs("/api/audit?q=" + yossi.id())).contains("monitor", "accept", "leave");
    assertThat(verbs(of + "&to=2020-01-01T00:00:00Z")).isEmpty();
    assertThat(verbs(of + "&from=2020-01-01T00:00:00Z")).contains("monitor");
  }

  @Test
  void G2_pagesFollowEachOtherWithoutAGapOrALineTwice() {
    Customer yossi = talking();
    for (int i = 0; i < 5; i++) {
      dana.monitors(yossi);
      dana.leaves(yossi);
    }
    String path = "/api/audit?limit=3&actor=" + dana.id() + "&conversation=" + yossi.id();
    var ids = new ArrayList<Long>();
    JsonNode page = dana.get(path);
    while (true) {
      Caller.items(page).forEach(line -> ids.add(line.get("id").asLong()));
      if (page.get("next").isNull()) {
        break;
      }
      page = dana.get(path + "&cursor=" + page.get("next").asString());
    }
    assertThat(ids).hasSize(10).doesNotHaveDuplicates();
    assertThat(ids).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    assertInvalid("cursor", () -> dana.get("/api/audit?cursor=nonsense"));
  }

  @Test
  void G2_anExportHoldsWhatTheFilterFindsAndIsItselfAnEntry() throws IOException {
    Customer yossi = talking();
    String reason = "=HYPERLINK(\"http://x\")\r\n\"quoted\", עברית";
    dana.act(yossi, "force-close", Map.of("reason", reason, "graceSeconds", 0));
    String filter = "conversation=" + yossi.id() + "&actor=" + dana.id();

    Http.Answer csv = export("csv", filter);
    assertThat(csv.header("Content-Type").orElseThrow()).contains("text/csv");
    assertThat(csv.header("Content-Disposition").orElseThrow()).contains("audit.csv");
    List<CSVRecord> rows = records(csv.response().body());
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().toList())
        .containsExactly(
            "id",
            "at",
            "actorKind",
            "actorId",
            "actor",
            "verb",
            "conversationId",
            "outcome",
            "detail");
    CSVRecord row = rows.getLast();
    assertThat(row.get(4)).isEqualTo("Dana Levi");
    assertThat(row.get(5)).isEqualTo("force-close");
    assertThat(row.get(6)).isEqualTo(yossi.id().toString());
    assertThat(JSON.readTree(row.get(8)).get("reason").asString()).isEqualTo(reason);

    String lines = export("jsonl", filter).response().body();
    assertThat(lines.lines()).hasSize(1);
    assertThat(JSON.readTree(lines).at("/detail/reason").asString()).isEqualTo(reason);

    JsonNode entry =
        Caller.items(dana.get("/api/audit?verb=export-audit&limit=1&actor=" + dana.id()))
            .getFirst();
    assertThat(entry.at("/detail/count").asInt()).isEqualTo(1);
    assertThat(entry.at("/detail/format").asString()).isEqualTo("jsonl");
    assertThat(entry.at("/detail/filter/conversation").asString()).isEqualTo(yossi.id().toString());
  }

  @Test
  void G2_aNameThatIsAFormulaIsTextInASpreadsheet() throws IOException {
    String username = "formula" + UUID.randomUUID().toString().substring(0, 8);
    admin.post(
        "/api/agents",
        Map.of(
            "username",
            username,
            "name",
            "=1+1",
            "password",
            "demo",
            "roles",
            List.of("supervisor")));
    var formula = new SupervisorSeat(http, username);
    Customer yossi = talking();
    formula.monitors(yossi);

    List<CSVRecord> rows =
        records(export("csv", "actor=" + formula.id() + "&verb=monitor").response().body());

    assertThat(rows.getLast().get(4)).isEqualTo("'=1+1");
  }

  @Test
  void G2_anAgentExportsNothingAndAnUnknownFormatIsNamed() {
    assertNoRight(() -> avi.get("/api/audit/export"));
    assertInvalid("format", () -> dana.get("/api/audit/export?format=pdf"));
  }

  @Test
  void G2_whereAReasonIsRequiredNobodyLooksWithoutOne() {
    Customer yossi = talking();
    asksWhy("required");

    for (String verb : List.of("monitor", "whisper", "join")) {
      assertRefused("reason-required", () -> dana.act(yossi, verb));
      assertRefused("reason-required", () -> dana.act(yossi, verb, Map.of("reason", "  ")));
    }
    assertRefused("reason-required", () -> dana.reads(yossi));
    assertThat(dana.actions(yossi).get("monitor").isNull()).isTrue();

    dana.get(Seat.path(yossi) + "/timeline?reason=A+complaint");
    assertThat(dana.lastAct(yossi, "read").at("/detail/reason").asString())
        .isEqualTo("A complaint");
    dana.act(yossi, "monitor", Map.of("reason", "Quality of the week"));
    assertThat(dana.lastAct(yossi, "monitor").at("/detail/reason").asString())
        .isEqualTo("Quality of the week");
    dana.joins(yossi);
    assertThat(dana.audit(yossi))
        .contains("Dana Levi: monitor: reason-required", "Dana Levi: join: accepted");
  }

  @Test
  void G2_aReasonThatIsOptionalIsKeptIfItIsGiven() {
    Customer yossi = talking();
    asksWhy("optional");
    assertThat(dana.get("/api/settings/supervision").get("lookReason").asString())
        .isEqualTo("optional");
    dana.act(yossi, "monitor", Map.of("reason", "Curious"));
    assertThat(dana.lastAct(yossi, "monitor").at("/detail/reason").asString()).isEqualTo("Curious");
    dana.leaves(yossi);
    dana.monitors(yossi);
    assertThat(dana.lastAct(yossi, "monitor").get("detail").has("reason")).isFalse();
  }

  private void asksWhy(String how) {
    admin.put(
        "/api/settings/supervision",
        Map.of(
            "monitor", true,
            "assign", true,
            "transfer", true,
            "forceClose", true,
            "lookReason", how));
  }

  private List<String> verbs(String path) {
    return Caller.items(dana.get(path.replace(" ", "+"))).stream()
        .map(line -> line.get("verb").asString())
        .toList();
  }

  private Http.Answer export(String format, String filter) {
    Http.Answer answer =
        dana.answer("GET", "/api/audit/export?format=" + format + "&" + filter, null);
    assertThat(answer.status()).isEqualTo(200);
    return answer;
  }

  private static List<CSVRecord> records(String csv) throws IOException {
    try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
      return parser.getRecords();
    }
  }
}
