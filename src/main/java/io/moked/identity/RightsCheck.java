package io.moked.identity;

import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.web.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Holds callers to {@link Allowed}, and writes down who asked for what he may not. */
@Component
class RightsCheck implements HandlerInterceptor {

  private final AuditTrail audit;
  private final Clock clock;

  RightsCheck(AuditTrail audit, Clock clock) {
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod endpoint) || allowed(endpoint) == null) {
      return true;
    }
    if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn caller)) {
      throw Problem.notSignedIn();
    }
    Allowed allowed = allowed(endpoint);
    if (allowed != null && !caller.staff().isAny(allowed.value())) {
      refuse(request, endpoint, caller.staff());
    }
    return true;
  }

  private static @Nullable Allowed allowed(HandlerMethod endpoint) {
    Allowed onMethod =
        AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), Allowed.class);
    return onMethod != null
        ? onMethod
        : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), Allowed.class);
  }

  private void refuse(HttpServletRequest request, HandlerMethod endpoint, Staff staff) {
    Problem problem = Problem.noRight();
    audit.add(
        new AuditEntry(
            clock.instant(),
            staff.actor(),
            verb(endpoint),
            conversation(request),
            problem.code(),
            Map.of("call", request.getMethod() + " " + request.getRequestURI())));
    throw problem;
  }

  /** The endpoint's own name, as the verbs of the audit are written: {@code force-close}. */
  private static String verb(HandlerMethod endpoint) {
    return endpoint
        .getMethod()
        .getName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  private static @Nullable UUID conversation(HttpServletRequest request) {
    boolean ofOne = request.getRequestURI().startsWith("/api/conversations/");
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (!ofOne || !(variables instanceof Map<?, ?> map) || !(map.get("id") instanceof String id)) {
      return null;
    }
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
