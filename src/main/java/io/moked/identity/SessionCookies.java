package io.moked.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * How pages carry a session: one cookie that scripts can't read, and one that they must repeat in a
 * header, which no page of another origin can (CSRF).
 */
@Component
class SessionCookies {

  private static final String SESSION = "moked_session";

  private final Duration life;
  private final CookieCsrfTokenRepository csrf = CookieCsrfTokenRepository.withHttpOnlyFalse();
  private final BearerTokenResolver header = new DefaultBearerTokenResolver();

  SessionCookies(IdentitySettings settings) {
    this.life = settings.sessionLife();
    csrf.setCookieName("moked_csrf");
    csrf.setHeaderName("X-CSRF-Token");
    csrf.setCookiePath("/");
    csrf.setCookieCustomizer(cookie -> cookie.sameSite("Strict").maxAge(life));
  }

  CookieCsrfTokenRepository csrf() {
    return csrf;
  }

  void set(HttpServletRequest request, HttpServletResponse response, String token) {
    add(request, response, token, life);
    csrf.saveToken(csrf.generateToken(request), request, response);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
    csrf.saveToken(null, request, response);
  }

  /** The token of the header; without any Authorization header the cookie's, without that none. */
  @Nullable String token(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, SESSION);
    if (isByHeader(request)) {
      return header.resolve(request);
    }
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }

  /** True for a request whose only proof is what a browser adds by itself. */
  boolean isByCookie(HttpServletRequest request) {
    return !isByHeader(request) && WebUtils.getCookie(request, SESSION) != null;
  }

  private static boolean isByHeader(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  }

  private static void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(SESSION, value)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Strict")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
