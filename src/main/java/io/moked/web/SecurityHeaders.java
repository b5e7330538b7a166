package io.moked.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What a browser is told to refuse, whatever a page should come to contain. */
public final class SecurityHeaders implements Customizer<HeadersConfigurer<HttpSecurity>> {

  /** Inline styles are let in because the component library writes them; scripts never are. */
  private static final String CONTENT =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " connect-src 'self' ws: wss:; frame-ancestors 'self'; object-src 'none';"
          + " base-uri 'self'";

  private static final String FEATURES =
      "camera=(self), microphone=(self), display-capture=(self), geolocation=(), payment=(), usb=()";

  @Override
  public void customize(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .frameOptions(FrameOptionsConfig::sameOrigin)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
        .cacheControl(CacheControlConfig::disable)
        .addHeaderWriter(SecurityHeaders::keepNothing);
  }

  /**
   * What says nothing about it is kept by nobody. Spring Security's own writer gives way to an
   * Expires header, which Jetty adds to every answer that sets a cookie.
   */
  private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
    if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
