package io.moked.identity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.WebUtils;

/**
 * For the handshake of a socket, which is a GET that no CSRF header can accompany: whoever comes by
 * cookie must come from a page of ours.
 */
record SameOriginByCookie(SessionCookies cookies)
    implements AuthorizationManager<RequestAuthorizationContext> {

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> caller, RequestAuthorizationContext context) {
    boolean allowed =
        !cookies.isByCookie(context.getRequest())
            || WebUtils.isSameOrigin(new ServletServerHttpRequest(context.getRequest()));
    return new AuthorizationDecision(allowed && caller.get() instanceof SignedIn);
  }
}
