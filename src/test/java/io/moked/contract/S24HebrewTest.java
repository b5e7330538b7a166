package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Http;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S24: everything exists in Hebrew and in English. */
class S24HebrewTest extends Outside {

  @AfterEach
  void danaReadsEnglishAgain() {
    dana.put("/api/me", Map.of("language", "en"));
  }

  @Test
  void aRefusalIsWrittenInTheCallersLanguage() {
    Customer yossi = customers.starts("Yossi");
    tom.is("away");
    dana.put("/api/me", Map.of("language", "he"));

    JsonNode problem =
        Refused.assertRefused("presence-not-allowed", () -> dana.assigns(yossi, tom));

    assertThat(problem.get("title").asString()).matches(".*[א-ת].*");
    assertThat(problem.get("detail").asString()).matches(".*[א-ת].*");
  }

  @Test
  void whichFieldIsWrongIsSaidInHebrewToo() {
    dana.put("/api/me", Map.of("language", "he"));

    JsonNode problem = Refused.assertInvalid("sort", () -> dana.get("/api/conversations?sort=x"));

    assertThat(problem.get("fields").get(0).get("message").asString()).matches(".*[א-ת].*");
  }

  @Test
  void aCustomerIsAnsweredInTheLanguageOfHisBrowser() {
    Customer yossi = customers.starts("Yossi");
    dana.forceCloses(yossi);

    Http.Answer answer =
        http.post("/api/customer/messages")
            .as(yossi.token())
            .header("Accept-Language", "he-IL")
            .json("{\"text\": \"שלום\"}")
            .send();

    assertThat(Refused.assertProblem(409, "already-closed", answer).get("detail").asString())
        .matches(".*[א-ת].*");
    assertThat(answer.header("Content-Language")).contains("he");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/queues", "/api/agents", "/api/presences"})
  void everyNameOfTheDemoExistsInBothLanguages(String path) {
    var names = Caller.items(dana.get(path)).stream().map(it -> it.get("names")).toList();

    assertThat(names).allSatisfy(it -> assertThat(it.get("en").asString()).isNotBlank());
    assertThat(names).anySatisfy(it -> assertThat(it.get("he").asString()).matches(".*[א-ת].*"));
  }

  @Test
  void aHebrewCustomerGoesThroughUnharmed() {
    avi.isAvailable();
    Customer yossi =
        customers.starts(
            "יוסי כ\"ץ", Map.of("name", "יוסי כ\"ץ", "language", "he", "subject", "נעליים"));
    avi.accepts(yossi);

    yossi.writes("איפה ההזמנה? ‏#123‎");

    JsonNode head = dana.sees(yossi);
    assertThat(head.get("language").asString()).isEqualTo("he");
    assertThat(head.get("customer").get("name").asString()).isEqualTo("יוסי כ\"ץ");
    assertThat(head.get("subject").asString()).isEqualTo("נעליים");
    assertThat(avi.reads(yossi, "message").getFirst().get("text").asString())
        .isEqualTo("איפה ההזמנה? ‏#123‎");
    assertThat(yossi.story().get("agent").get("names").get("he").asString()).isEqualTo("אבי");
  }

  @Test
  void whoGivesNoNameIsAVisitorInHisLanguage() {
    Customer somebody = customers.starts("", Map.of("language", "he"));

    assertThat(dana.sees(somebody).get("customer").get("name").asString()).matches(".*[א-ת].*");
  }
}
