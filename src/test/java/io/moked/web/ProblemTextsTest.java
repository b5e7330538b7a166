package io.moked.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ProblemTextsTest {

  private final Problems problems = new Problems(JsonMapper.builder().build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-state",
        "already-assigned",
        "own-conversation",
        "switch-off",
        "no-right",
        "no-consent",
        "api-access-role",
        "channel-not-supported",
        "elevated-to-call",
        "not-a-human-agent",
        "presence-not-allowed",
        "capacity-exceeded",
        "not-in-queue",
        "queue-type-mismatch",
        "same-queue",
        "empty-queue",
        "already-closed",
        "offer-gone",
        "stale-version",
        "not-a-participant",
        "malformed",
        "not-signed-in",
        "csrf",
        "not-found",
        "method-not-allowed",
        "too-large",
        "unsupported-type",
        "invalid",
        "too-many-requests",
        "overloaded",
        "internal"
      })
  void everyCodeOfTheContractHasItsOwnWordsInEveryLanguage(String code) {
    for (Language language : Language.values()) {
      Map<String, Object> body = body(code, language);
      Map<String, Object> fallback = body("unheard-of", language);
      assertThat(body.get("title")).isNotEqualTo(fallback.get("title"));
      assertThat(body.get("detail")).isNotEqualTo(fallback.get("detail"));
      assertThat(body.get("detail").toString()).doesNotContain("{", "}");
    }
  }

  @Test
  void aCodeWithoutWordsOfItsOwnStillSaysThatItIsNotPossible() {
    assertThat(body("unheard-of", Language.EN))
        .containsEntry("title", "Not possible")
        .containsEntry("type", "urn:moked:problem:unheard-of");
  }

  @Test
  void aFieldsMessageIsATextOfTheBundleOrTheGivenWords() {
    assertThat(message("required")).isEqualTo("must be filled in");
    assertThat(message("must be before the end")).isEqualTo("must be before the end");
  }

  @Test
  void membersOfItsOwnNeverReplaceThoseOfTheStandard() {
    Problem problem = Problem.refused("wrong-state", Map.of("status", "mine", "state", "open"));

    assertThat(problems.body(problem, Language.EN))
        .containsEntry("status", 409)
        .containsEntry("state", "open");
  }

  private Object message(String message) {
    Map<String, Object> body = problems.body(Problem.invalid("name", message), Language.EN);
    return ((Map<?, ?>) ((java.util.List<?>) body.get("fields")).getFirst()).get("message");
  }

  private Map<String, Object> body(String code, Language language) {
    Map<String, Object> details = Map.of("excessUnits", 30, "incident", "7");
    return problems.body(Problem.refused(code, details), language);
  }
}
