package io.moked.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request is answered with something else than what it asked for. Thrown from any endpoint,
 * it becomes {@code application/problem+json} with the title and detail of its code in the caller's
 * language (bundle {@code problems}). It has no stack: it is an answer, not a bug.
 */
public final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final transient Map<String, ?> details;
  private final transient List<FieldProblem> fields;
  private final @Nullable Duration retryAfter;

  private Problem(
      HttpStatus status,
      String code,
      Map<String, ?> details,
      List<FieldProblem> fields,
      @Nullable Duration retryAfter) {
    super(code + (details.isEmpty() ? "" : " " + details), null, false, false);
    this.status = status;
    this.code = code;
    this.details = details;
    this.fields = fields;
    this.retryAfter = retryAfter;
  }

  private static Problem of(HttpStatus status, String code) {
    return new Problem(status, code, Map.of(), List.of(), null);
  }

  /** 409: a rule of the business says no. The code is one of the contract's. */
  public static Problem refused(String code) {
    return of(HttpStatus.CONFLICT, code);
  }

  /** 409 with members beside the standard ones ({@code excessUnits}), which the text may name. */
  public static Problem refused(String code, Map<String, ?> details) {
    return new Problem(HttpStatus.CONFLICT, code, details, List.of(), null);
  }

  /** 404: there is none, or the caller may not know of it. */
  public static Problem notFound() {
    return of(HttpStatus.NOT_FOUND, "not-found");
  }

  /** 403: the caller's roles do not hold the right. */
  public static Problem noRight() {
    return forbidden("no-right");
  }

  /** 403 for another reason than a missing right. */
  public static Problem forbidden(String code) {
    return of(HttpStatus.FORBIDDEN, code);
  }

  /** 401: nobody is signed in, or the session is over. */
  public static Problem notSignedIn() {
    return of(HttpStatus.UNAUTHORIZED, "not-signed-in");
  }

  /** 401: username or password is wrong; which of them is not said. */
  public static Problem wrongCredentials() {
    return of(HttpStatus.UNAUTHORIZED, "wrong-credentials");
  }

  /** 422: one field is not what it must be; see {@link FieldProblem} for the message. */
  public static Problem invalid(String field, String message) {
    return invalid(List.of(new FieldProblem(field, message)));
  }

  /** 422 with everything that is wrong at once. */
  public static Problem invalid(List<FieldProblem> fields) {
    return new Problem(
        HttpStatus.UNPROCESSABLE_CONTENT, "invalid", Map.of(), List.copyOf(fields), null);
  }

  /** 429: the caller may try again after this time, rounded up to a second. */
  public static Problem tooManyRequests(Duration retryAfter) {
    return new Problem(
        HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", Map.of(), List.of(), retryAfter);
  }

  /** 503: more is waiting than can be done soon. Nothing was done. */
  public static Problem overloaded() {
    return new Problem(
        HttpStatus.SERVICE_UNAVAILABLE, "overloaded", Map.of(), List.of(), Duration.ofSeconds(1));
  }

  /** Whatever HTTP itself refuses, with a code of its own. */
  static Problem http(HttpStatus status, String code, Map<String, ?> details) {
    return new Problem(status, code, details, List.of(), null);
  }

  public HttpStatus status() {
    return status;
  }

  public String code() {
    return code;
  }

  /** Members of the answer beside the standard ones; also the arguments of its text. */
  public Map<String, ?> details() {
    return details;
  }

  public List<FieldProblem> fields() {
    return fields;
  }

  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }
}
