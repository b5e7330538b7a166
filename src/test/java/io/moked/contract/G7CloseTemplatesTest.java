package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNoRight;
import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertRefused;
import static io.moked.contract.Shape.assertMembers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** G7: reasons and texts of a force close, in the customer's language. */
class G7CloseTemplatesTest extends Outside {

  private static final String TEMPLATES = "/api/close-templates";
  private static final String REASONS = "/api/close-reasons";

  private JsonNode template(String english, String hebrew) {
    return admin.post(
        TEMPLATES,
        Map.of(
            "name", Catalogue.unique("Template"),
            "reason", "spam",
            "text", Map.of("en", english, "he", hebrew)));
  }

  private JsonNode closes(Customer whom, Map<String, Object> body) {
    var request = new HashMap<>(body);
    request.put("graceSeconds", 0);
    return dana.act(whom, "force-close", request);
  }

  private String lastWords(Customer customer) {
    return customer.reads("force-closed").getLast().get("message").asString();
  }

  @Test
  void theCustomerReadsTheTemplateInHisOwnLanguage() {
    JsonNode template = template("Goodbye {customer}", "להתראות {customer}, {agent} מ{queue}");
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi", Map.of("name", "Yossi", "language", "he"));
    avi.accepts(yossi);
    String queue = dana.sees(yossi).get("queue").get("names").get("he").asString();

    closes(yossi, Map.of("templateId", template.get("id")));

    assertThat(lastWords(yossi)).isEqualTo("להתראות Yossi, אבי מ" + queue);
    JsonNode detail = dana.lastAct(yossi, "force-close").get("detail");
    assertThat(detail.get("reason").asString()).isEqualTo("spam");
    assertThat(detail.get("templateId")).isEqualTo(template.get("id"));
    assertThat(detail.get("message").asString()).isEqualTo(lastWords(yossi));
  }

  @Test
  void whoSpeaksNoneOfItsLanguagesReadsTheOrganisations() {
    JsonNode template =
        admin.post(
            TEMPLATES,
            Map.of(
                "name", Catalogue.unique("Foreign"),
                "text", Map.of("en", "Goodbye", "ar", "مع السلامة")));
    Customer yossi = talking();

    closes(yossi, Map.of("templateId", template.get("id"), "reason", "Nobody speaks it"));

    assertThat(lastWords(yossi)).isEqualTo("Goodbye");
    assertMembers(admin.get("/api/settings/organisation"), "language");
    assertNoRight(() -> dana.put("/api/settings/organisation", Map.of("language", "he")));
    assertThat(admin.put("/api/settings/organisation", Map.of("language", "en")).get("language"))
        .isEqualTo(admin.get("/api/settings/organisation").get("language"));
  }

  @Test
  void beforeItIsDoneOneSeesWhoIsToldAndWhatTheCustomerReads() {
    JsonNode template = template("Goodbye {customer}", "להתראות {customer}");
    Customer yossi = talking();
    noa.isAvailable();
    dana.transfers(yossi, noa);
    noa.accepts(yossi);
    dana.monitors(yossi);
    centre.api.joins(yossi);

    JsonNode preview =
        dana.get(Seat.path(yossi) + "/force-close?templateId=" + template.get("id").asString());

    assertMembers(preview, "told", "preview", "language");
    List<String> told =
        preview
            .get("told")
            .valueStream()
            .map(it -> it.get("kind").asString() + " " + it.get("name").asString())
            .toList();
    assertThat(told)
        .containsExactlyInAnyOrder(
            "consultant Avi Cohen",
            "agent Noa Friedman",
            "supervisor API program",
            "customer Yossi");
    assertMembers(preview.get("told").get(0), "id", "name", "names", "kind", "language");
    assertThat(preview.get("preview").get("en").asString()).isEqualTo("Goodbye Yossi");
    assertThat(preview.get("preview").get("he").asString()).isEqualTo("להתראות Yossi");
    assertThat(preview.get("language")).isEqualTo(dana.sees(yossi).get("language"));
    assertNoRight(() -> avi.get(Seat.path(yossi) + "/force-close"));
    assertThat(dana.get(Seat.path(yossi) + "/force-close").get("preview").size()).isZero();
  }

  @Test
  void aTemplateOrAMessageAndAReasonFromSomewhere() {
    Customer yossi = talking();
    String known = template("Bye", "להתראות").get("id").asString();
    JsonNode silent =
        admin.post(TEMPLATES, Map.of("name", Catalogue.unique("Any"), "text", Map.of("en", "Bye")));

    assertInvalid("message", () -> closes(yossi, Map.of("templateId", known, "message", "Bye")));
    assertInvalid(
        "templateId", () -> closes(yossi, Map.of("reason", "x", "templateId", UUID.randomUUID())));
    assertInvalid("reason", () -> closes(yossi, Map.of("templateId", silent.get("id"))));
    assertInvalid("reason", () -> closes(yossi, Map.of("message", "Bye")));

    JsonNode closed = closes(yossi, Map.of("reason", "because of the weather"));
    assertThat(closed.get("state").asString()).isEqualTo("closed");
    assertThat(dana.reads(yossi, "force-closed").getFirst().get("reason").asString())
        .isEqualTo("because of the weather");
  }

  @Test
  void manyAreClosedEachInItsOwnWords() {
    JsonNode template = template("Bye {customer}", "ביי {customer}");
    Customer yossi = talking("Yossi");
    Customer mira = customers.starts("Mira");

    dana.post(
        "/api/conversations/bulk",
        Map.of(
            "ids", List.of(yossi.id(), mira.id()),
            "command",
                Map.of(
                    "name", "force-close", "templateId", template.get("id"), "graceSeconds", 0)));

    assertThat(lastWords(yossi)).endsWith("Yossi");
    assertThat(lastWords(mira)).endsWith("Mira");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": {\"en\": \"x\"}}|name",
        "{\"name\": \"x\"}|text",
        "{\"name\": \"x\", \"text\": {}}|text",
        "{\"name\": \"x\", \"text\": {\"en\": \" \"}}|text.en",
        "{\"name\": \"x\", \"text\": {\"en\": null}}|text.en",
        "{\"name\": \"x\", \"text\": {\"English\": \"x\"}}|text.English",
        "{\"name\": \"x\", \"text\": {\"en\": \"{name}\"}}|text.en",
        "{\"name\": \"x\", \"text\": {\"en\": \"x\"}, \"reason\": \"boredom\"}|reason",
        "{\"name\": \"x\", \"text\": {\"en\": \"x\"}, \"names\": {\"en\": \"x\"}}|names.he"
      })
  void aTemplateHasItsBounds(String body, String field) {
    assertInvalid(field, () -> admin.send("POST", TEMPLATES, body));
  }

  @Test
  void aTextHasItsLength() {
    assertInvalid("text.he", () -> template("x", "ש".repeat(1001)));
    assertThat(template("x", "ש".repeat(1000)).get("text").get("he").asString()).hasSize(1000);
  }

  @Test
  void administratorsWriteTemplatesSupervisorsReadThemAndAgentsNeither() {
    JsonNode template = template("Bye", "ביי");
    String path = TEMPLATES + "/" + template.get("id").asString();
    var changed =
        Map.of("name", Catalogue.unique("Renamed"), "text", Map.of("he", "ביי", "ru", "Пока"));

    assertMembers(template, "id", "name", "names", "reason", "text");
    assertThat(Caller.items(dana.get(TEMPLATES))).contains(template);
    assertNoRight(() -> avi.get(TEMPLATES));
    assertNoRight(() -> dana.put(path, changed));
    assertNoRight(() -> dana.delete(path));
    JsonNode after = admin.put(path, changed);
    assertThat(after.get("reason").isNull()).isTrue();
    assertThat(after.get("text").size()).isEqualTo(2);
    assertInvalid("name", () -> admin.post(TEMPLATES, changed));
    admin.delete(path);
    assertNotFound(() -> admin.put(path, changed));
    assertNotFound(() -> admin.delete(path));
  }

  @Test
  void theBuiltInReasonsStayAndOwnOnesComeAndGoUnlessTheyAreUsed() {
    List<String> codes =
        Caller.items(dana.get(REASONS)).stream().map(it -> it.get("code").asString()).toList();
    assertThat(codes)
        .startsWith(
            "abuse",
            "spam",
            "duplicate",
            "wrong-channel",
            "agent-absent",
            "resolved-elsewhere",
            "other");
    String abuse = REASONS + "/" + Caller.items(dana.get(REASONS)).getFirst().get("id").asString();
    var names = Map.of("en", Catalogue.unique("End of day!"), "he", "סוף היום");
    assertRefused("built-in", () -> admin.put(abuse, Map.of("names", names)));
    assertRefused("built-in", () -> admin.delete(abuse));
    assertNoRight(() -> dana.post(REASONS, Map.of("names", names)));

    JsonNode own = admin.post(REASONS, Map.of("names", names));
    String path = REASONS + "/" + own.get("id").asString();
    String code = own.get("code").asString();
    assertMembers(own, "id", "code", "names", "builtIn");
    assertThat(code).startsWith("end-of-day");
    assertInvalid("code", () -> admin.post(REASONS, Map.of("names", names)));
    assertInvalid("code", () -> admin.put(path, Map.of("names", names, "code", "other-code")));
    assertInvalid("code", () -> admin.post(REASONS, Map.of("names", names, "code", "End Of Day")));
    assertInvalid(
        "code", () -> admin.post(REASONS, Map.of("names", Map.of("en", "סוף", "he", "סוף"))));

    JsonNode template =
        admin.post(
            TEMPLATES,
            Map.of("name", Catalogue.unique("T"), "reason", code, "text", Map.of("en", "Bye")));
    assertRefused("in-use", () -> admin.delete(path));
    admin.delete(TEMPLATES + "/" + template.get("id").asString());

    Customer yossi = talking();
    dana.act(yossi, "force-close", Map.of("reason", code, "graceSeconds", 60));
    assertRefused("in-use", () -> admin.delete(path));
    dana.undoesForceClose(yossi);
    admin.delete(path);
    assertNotFound(() -> admin.delete(path));
  }

  @Test
  void theDemoHasTextsInBothLanguagesForReasonsThatExist() {
    List<JsonNode> templates = Caller.items(dana.get(TEMPLATES));
    assertThat(templates)
        .extracting(it -> it.get("name").asString())
        .contains("Respectful tone", "Already being handled", "Agent unavailable");
  }
}
