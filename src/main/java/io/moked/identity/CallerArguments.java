package io.moked.identity;

import io.moked.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives endpoints their {@link CurrentStaff} and {@link CurrentCustomer}. */
@Component
class CallerArguments implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.hasParameterAnnotation(CurrentStaff.class)
        || parameter.hasParameterAnnotation(CurrentCustomer.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var caller = SecurityContextHolder.getContext().getAuthentication();
    if (parameter.hasParameterAnnotation(CurrentStaff.class)
        && caller instanceof SignedIn signedIn) {
      return signedIn.staff();
    }
    if (parameter.hasParameterAnnotation(CurrentCustomer.class)
        && caller instanceof JwtAuthenticationToken customer) {
      return CustomerTokens.conversation(customer.getToken());
    }
    throw Problem.notSignedIn();
  }
}
