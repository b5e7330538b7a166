package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.moked.identity.Http;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.JsonNode;

/** An answer that is no success. Whoever expects one says so; elsewhere it fails the test. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Http.Answer answer;

  Refused(String call, Http.Answer answer) {
    super(call + " -> " + answer.status() + " " + answer.response().body());
    this.answer = answer;
  }

  /** The action is refused by a rule of the business: 409 with this code. Gives the problem. */
  static JsonNode assertRefused(String code, ThrowingCallable action) {
    return assertProblem(409, code, action);
  }

  /** The caller lacks the right. */
  static JsonNode assertNoRight(ThrowingCallable action) {
    return assertProblem(403, "no-right", action);
  }

  /** There is none, or the caller may not know of it. */
  static JsonNode assertNotFound(ThrowingCallable action) {
    return assertProblem(404, "not-found", action);
  }

  /** 422, and this field is among those that are wrong. */
  static JsonNode assertInvalid(String field, ThrowingCallable action) {
    JsonNode problem = assertProblem(422, "invalid", action);
    assertThat(problem.get("fields").findValuesAsString("field")).contains(field);
    assertThat(problem.get("fields").findValuesAsString("message")).noneMatch(String::isBlank);
    return problem;
  }

  /** RFC 9457 with the members that the contract promises. */
  static JsonNode assertProblem(int status, String code, ThrowingCallable action) {
    Refused refused = catchThrowableOfType(Refused.class, action);
    assertThat(refused).as("refused with %s %s", status, code).isNotNull();
    return assertProblem(status, code, refused.answer);
  }

  static JsonNode assertProblem(int status, String code, Http.Answer answer) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("type").asString()).isEqualTo("urn:moked:problem:" + code);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
    return problem;
  }
}
