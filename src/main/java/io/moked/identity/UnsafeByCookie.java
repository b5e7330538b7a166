package io.moked.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The requests that a page of another origin could have a browser send in its user's name. */
record UnsafeByCookie(SessionCookies cookies) implements RequestMatcher {

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  public boolean matches(HttpServletRequest request) {
    return !SAFE.contains(request.getMethod()) && cookies.isByCookie(request);
  }
}
