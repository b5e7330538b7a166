package io.moked.web;

import io.moked.language.Language;
import io.moked.time.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Answers whatever an endpoint throws. What nobody foresaw is logged and answered by its number.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  /** Null, which answers nothing, when the caller has gone. */
  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Map<String, Object>> answer(
      HttpServletRequest request, Exception thrown) {
    if (thrown instanceof AsyncRequestNotUsableException) {
      return null;
    }
    Problem problem = ProblemOf.exception(thrown).orElseGet(() -> incident(request, thrown));
    Language language = CallerLanguage.of(request);
    HttpHeaders headers = problems.headers(problem, language);
    if (thrown instanceof HttpRequestMethodNotSupportedException wrongMethod) {
      allow(headers, wrongMethod.getSupportedHttpMethods());
    }
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .body(problems.body(problem, language));
  }

  private static void allow(HttpHeaders headers, @Nullable Set<HttpMethod> methods) {
    if (methods != null) {
      headers.setAllow(methods);
    }
  }

  private static Problem incident(HttpServletRequest request, Exception thrown) {
    String incident = Ids.next().toString();
    LOG.error("incident {}: {} {}", incident, request.getMethod(), request.getRequestURI(), thrown);
    return HttpProblems.internal(Map.of("incident", incident));
  }
}
