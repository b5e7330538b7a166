package io.moked.web;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** The problems that HTTP itself has a status for. */
final class HttpProblems {

  private HttpProblems() {}

  /** The problem of a status that somebody else chose: the container, or a library. */
  static Problem of(int status) {
    return switch (status) {
      case 401 -> Problem.notSignedIn();
      case 403 -> Problem.noRight();
      case 404 -> Problem.notFound();
      case 405 -> methodNotAllowed();
      case 406 -> Problem.http(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", Map.of());
      case 413 -> Problem.http(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
      case 414 -> Problem.http(HttpStatus.URI_TOO_LONG, "too-large", Map.of());
      case 415 -> Problem.http(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-type", Map.of());
      case 431 -> Problem.http(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "too-large", Map.of());
      case 503 -> Problem.overloaded();
      default -> status >= 500 ? internal(Map.of()) : malformed();
    };
  }

  static Problem malformed() {
    return Problem.http(HttpStatus.BAD_REQUEST, "malformed", Map.of());
  }

  static Problem methodNotAllowed() {
    return Problem.http(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", Map.of());
  }

  static Problem tooLarge(long maxBytes) {
    return Problem.http(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of("maxBytes", maxBytes));
  }

  static Problem internal(Map<String, ?> details) {
    return Problem.http(HttpStatus.INTERNAL_SERVER_ERROR, "internal", details);
  }
}
