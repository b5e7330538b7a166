package io.moked.web;

import io.moked.language.Language;
import io.moked.language.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts problems into words and onto the wire: RFC 9457, the same for HTTP and for sockets. */
@Component
public class Problems {

  private static final Texts TEXTS = Texts.of("problems");

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /** The members of {@code application/problem+json}, in the order in which one reads them. */
  public Map<String, Object> body(Problem problem, Language language) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "urn:moked:problem:" + problem.code());
    body.put("title", text(problem, "title", language));
    body.put("status", problem.status().value());
    body.put("detail", text(problem, "detail", language));
    body.put("code", problem.code());
    if (!problem.fields().isEmpty()) {
      body.put("fields", fields(problem.fields(), language));
    }
    problem.details().forEach(body::putIfAbsent);
    return body;
  }

  /** Answers outside of any endpoint: from a filter, or for the container. */
  public void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
      throws IOException {
    Language language = CallerLanguage.of(request);
    byte[] body = json.writeValueAsBytes(body(problem, language));
    response.setStatus(problem.status().value());
    headers(problem, language).forEach((name, values) -> response.setHeader(name, values.get(0)));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  HttpHeaders headers(Problem problem, Language language) {
    HttpHeaders headers = new HttpHeaders();
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    problem.retryAfter().ifPresent(wait -> headers.set(HttpHeaders.RETRY_AFTER, seconds(wait)));
    return headers;
  }

  private static String text(Problem problem, String part, Language language) {
    return TEXTS
        .find(language, problem.code() + "." + part, problem.details())
        .orElseGet(() -> TEXTS.get(language, "refused." + part));
  }

  private static List<Map<String, String>> fields(List<FieldProblem> fields, Language language) {
    return fields.stream()
        .map(field -> Map.of("field", field.field(), "message", message(field, language)))
        .toList();
  }

  private static String message(FieldProblem field, Language language) {
    return TEXTS
        .find(language, "field." + field.message(), field.arguments())
        .orElse(field.message());
  }

  private static String seconds(Duration wait) {
    return Long.toString(Math.max(1, wait.plusSeconds(1).minusNanos(1).toSeconds()));
  }
}
