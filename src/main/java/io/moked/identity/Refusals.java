package io.moked.identity;

import io.moked.web.Problem;
import io.moked.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What the filters of Spring Security refuse, in the form of every other problem. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final Problems problems;

  Refusals(Problems problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    problems.write(request, response, Problem.notSignedIn());
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    Problem problem = why instanceof CsrfException ? Problem.forbidden("csrf") : Problem.noRight();
    problems.write(request, response, problem);
  }
}
