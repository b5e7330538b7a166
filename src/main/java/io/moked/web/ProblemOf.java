package io.moked.web;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** The problem that an exception of the frameworks stands for. */
final class ProblemOf {

  private ProblemOf() {}

  /** Nothing for an exception that nobody foresaw: a bug, or an outage. */
  static Optional<Problem> exception(Exception thrown) {
    return Optional.ofNullable(
        switch (thrown) {
          case Problem problem -> problem;
          case HttpMessageNotReadableException e -> UnreadableBody.problem(e);
          case MethodArgumentNotValidException e -> Problem.invalid(Constraints.of(e));
          case HandlerMethodValidationException e -> Problem.invalid(Constraints.of(e));
          case ConstraintViolationException e -> Problem.invalid(Constraints.of(e));
          case MethodArgumentTypeMismatchException e -> wrongType(e);
          case MissingServletRequestParameterException e ->
              Problem.invalid(e.getParameterName(), "required");
          case MissingPathVariableException _ -> Problem.notFound();
          case MissingRequestValueException _ -> HttpProblems.malformed();
          // The firewall looks at query values only when somebody reads them.
          case RequestRejectedException _ -> HttpProblems.malformed();
          case AccessDeniedException _ -> Problem.noRight();
          case AuthenticationException _ -> Problem.notSignedIn();
          case CannotGetJdbcConnectionException _ -> Problem.overloaded();
          case QueryTimeoutException _ -> Problem.overloaded();
          case TransientDataAccessResourceException _ -> Problem.overloaded();
          // A queue that is full, whoever keeps it.
          case RejectedExecutionException _ -> Problem.overloaded();
          case CompletionException e when e.getCause() instanceof Exception cause ->
              exception(cause).orElse(null);
          case ErrorResponse e when !e.getStatusCode().is5xxServerError() ->
              HttpProblems.of(e.getStatusCode().value());
          case ErrorResponse e when e.getStatusCode().value() == 503 -> Problem.overloaded();
          default -> null;
        });
  }

  /** A broken id in a path names nothing, so there is none; a broken query value is bad input. */
  private static Problem wrongType(MethodArgumentTypeMismatchException e) {
    if (e.getParameter().hasParameterAnnotation(PathVariable.class)) {
      return Problem.notFound();
    }
    return Problem.invalid(List.of(ExpectedType.problem(e.getName(), e.getRequiredType())));
  }
}
