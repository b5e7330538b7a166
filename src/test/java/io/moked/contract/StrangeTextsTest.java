package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Every text that people write comes back as it was, and what cannot be kept is refused clearly.
 */
class StrangeTextsTest extends Outside {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "שלום, מה שלומך?",
        "\u200f123\u200e \u202babc\u202c \u2067x\u2069",
        "👩‍👩‍👧‍👦 🇮🇱 😀",
        "שָׁלוֹם עֲלֵיכֶם",
        "a\tb\nc\r\nd",
        "' \" \\ ; -- %s ${x} {0} <b>&amp;</b>",
        "\u0001\u001b[31m\u007f\u0085\ufeff\uffff"
      })
  void aTextComesBackAsItWas(String text) {
    Customer yossi = talking();

    yossi.writes(text);
    avi.says(yossi, text);

    for (JsonNode message : avi.reads(yossi, "message")) {
      assertThat(message.get("text").asString()).isEqualTo(text);
    }
    assertThat(yossi.reads("message")).hasSize(2);
    assertThat(dana.sees(yossi).get("lastMessage").get("text").asString()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"x,4000", "ש,4000", "😀,2000"})
  void theLongestTextIsTaken(String letter, int times) {
    Customer yossi = talking();

    yossi.writes(letter.repeat(times));
    avi.says(yossi, letter.repeat(times));

    assertThat(yossi.reads("message").getLast().get("text").asString())
        .isEqualTo(letter.repeat(times));
  }

  @Test
  void oneLetterMoreIsNot() {
    Customer yossi = talking();

    assertInvalid("text", () -> yossi.writes("x".repeat(4001)));
    assertInvalid("text", () -> avi.says(yossi, "x".repeat(4001)));
    assertThat(avi.reads(yossi, "message")).isEmpty();
  }

  @Test
  void theBeginningThatTheBoardShowsNeverEndsInHalfACharacter() {
    Customer yossi = talking();

    yossi.writes("x".repeat(119) + "😀😀😀");

    assertThat(dana.sees(yossi).get("lastMessage").get("text").asString())
        .isEqualTo("x".repeat(119));
    assertThat(yossi.reads("message").getFirst().get("text").asString()).endsWith("😀😀😀");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud83d", "\\ude00\\ud83d"})
  void whatCannotBeKeptIsRefusedWithItsField(String text) {
    Customer yossi = talking();
    String message = "{\"text\": \"%s\"}".formatted(text);
    String clientId = "{\"text\": \"x\", \"clientId\": \"%s\"}".formatted(text);

    assertInvalid("text", () -> yossi.send("POST", "/api/customer/messages", message));
    assertInvalid("text", () -> avi.send("POST", Seat.path(yossi) + "/messages", message));
    assertInvalid("clientId", () -> avi.send("POST", Seat.path(yossi) + "/messages", clientId));
    assertInvalid(
        "reason",
        () ->
            dana.send(
                "POST", Seat.path(yossi) + "/force-close", "{\"reason\": \"%s\"}".formatted(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\": \"a\\u0000\"}|name",
        "{\"subject\": \"\\u0000\"}|subject",
        "{\"language\": \"\\u0000\"}|language",
        "{\"answers\": {\"a\": \"\\u0000\"}}|answers.a",
        "{\"answers\": {\"a\\u0000\": \"b\"}}|answers",
        "{\"answers\": {\"a\": 7}}|answers.a",
        "{\"answers\": [\"a\"]}|answers",
        "{\"name\": 7}|name",
        "{\"consent\": \"yes\"}|consent",
        "{\"token\": []}|token"
      })
  void norIsAConversationStartedWithIt(String form, String field) {
    var answer = http.post("/api/widget/demo/conversations").json(form).send();

    JsonNode problem = assertProblem(422, "invalid", answer);
    assertThat(problem.get("fields").get(0).get("field").asString()).startsWith(field);
  }

  @ParameterizedTest
  @CsvSource({"name,101", "subject,201", "language,36", "token,2001"})
  void aFormHasItsBounds(String field, int length) {
    assertInvalid(field, () -> customers.starts("Yossi", Map.of(field, "x".repeat(length))));
  }

  @Test
  void answersHaveTheirBounds() {
    var many = new HashMap<String, String>();
    for (int i = 0; i < 21; i++) {
      many.put("question " + i, "answer");
    }

    assertInvalid("answers", () -> customers.starts("Yossi", Map.of("answers", many)));
    assertProblem(
        422,
        "invalid",
        () -> customers.starts("Yossi", Map.of("answers", Map.of("q", "x".repeat(513)))));
    assertProblem(
        422,
        "invalid",
        () -> customers.starts("Yossi", Map.of("answers", Map.of("x".repeat(101), "a"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "he-IL-x-private", "42", "zh-Hant", "👍"})
  void aLanguageThatIsNotSpokenHereIsAnsweredInOneThatIs(String language) {
    Customer somebody = customers.starts("", Map.of("language", language));

    assertThat(dana.sees(somebody).get("language").asString())
        .isEqualTo(language.startsWith("he") ? "he" : "en");
  }
}
