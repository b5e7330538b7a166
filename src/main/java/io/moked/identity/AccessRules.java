package io.moked.identity;

import io.moked.web.SecurityHeaders;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Which door leads where. Customers' calls and staff's calls are two chains with two kinds of token
 * and no way for one to pass for the other; what needs no token never looks at one, so that a stale
 * cookie can't lock anybody out of signing in.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

  private final Refusals refusals;

  AccessRules(Refusals refusals) {
    this.refusals = refusals;
  }

  @Bean
  @Order(1)
  SecurityFilterChain customerChain(HttpSecurity http, CustomerTokens tokens) {
    AuthenticationManager manager =
        new ProviderManager(new JwtAuthenticationProvider(tokens.decoder()));
    return shared(http.securityMatcher("/api/customer/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .cors(cors -> cors.configurationSource(_ -> anyOrigin()))
        .addFilterAt(
            bearer(manager, new DefaultBearerTokenResolver()),
            BearerTokenAuthenticationFilter.class)
        .authorizeHttpRequests(calls -> calls.anyRequest().authenticated())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain openChain(HttpSecurity http) {
    PathPatternRequestMatcher.Builder path = PathPatternRequestMatcher.withDefaults();
    return shared(
            http.securityMatchers(open ->
                open.requestMatchers(
                        "/api/widget/**",
                        "/customer/live",
                        "/actuator/health/**",
                        "/q/openapi/**",
                        "/q/openapi.yaml")
                    .requestMatchers(
                        path.matcher(HttpMethod.POST, "/api/session"),
                        path.matcher(HttpMethod.POST, "/api/setup"))))
        .csrf(AbstractHttpConfigurer::disable)
        .cors(cors ->
            cors.configurationSource(
                request -> request.getRequestURI().startsWith("/api/widget/") ? anyOrigin() : null))
        .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain staffChain(HttpSecurity http, Sessions sessions, SessionCookies cookies) {
    AuthenticationManager manager =
        token ->
            sessions
                .find(((BearerTokenAuthenticationToken) token).getToken())
                .orElseThrow(NoSession::new);
    return shared(http.securityMatcher("/api/**", "/live", "/actuator/**", "/q/**"))
        .csrf(csrf ->
            csrf.csrfTokenRepository(cookies.csrf())
                .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                // Each request proves anew who sends it; a sign-in, which asks for a new token, is
                // only what SessionController says is one.
                .sessionAuthenticationStrategy(new NullAuthenticatedSessionStrategy())
                .requireCsrfProtectionMatcher(new UnsafeByCookie(cookies)))
        .addFilterAt(bearer(manager, cookies::token), BearerTokenAuthenticationFilter.class)
        .authorizeHttpRequests(calls ->
            calls
                .requestMatchers("/actuator/prometheus")
                .access(new OnThisMachineOrAdministrator())
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/live")
                .access(new SameOriginByCookie(cookies))
                .anyRequest()
                .authenticated())
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain pageChain(HttpSecurity http) {
    return shared(http)
        .csrf(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(calls -> calls.anyRequest().permitAll())
        .build();
  }

  private HttpSecurity shared(HttpSecurity http) {
    return http.headers(new SecurityHeaders())
        .sessionManagement(kept -> kept.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
  }

  /**
   * The filter itself and not the resource server's configurer, which exempts every request that
   * has a token from CSRF: ours may have it from a cookie.
   */
  private BearerTokenAuthenticationFilter bearer(
      AuthenticationManager manager, BearerTokenResolver resolver) {
    AuthenticationConverter converter =
        request -> {
          String token = resolver.resolve(request);
          return token == null ? null : new BearerTokenAuthenticationToken(token);
        };
    BearerTokenAuthenticationFilter filter =
        new BearerTokenAuthenticationFilter(manager, converter);
    filter.setAuthenticationEntryPoint(refusals);
    return filter;
  }

  /** The widget lives on the pages of others. It sends its token itself; cookies stay at home. */
  private static CorsConfiguration anyOrigin() {
    CorsConfiguration cors = new CorsConfiguration();
    cors.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    cors.setAllowedMethods(List.of("GET", "POST", "PUT", "DELETE"));
    cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
    cors.setExposedHeaders(List.of("Retry-After"));
    cors.setMaxAge(3600L);
    return cors;
  }
}
