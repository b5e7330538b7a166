package io.moked.live;

import io.moked.identity.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells of each request of a signed-in user: somebody who calls is not lost. */
@Configuration(proxyBeanMethods = false)
class RequestsHeard implements WebMvcConfigurer, HandlerInterceptor {

  private final StaffConnections staff;

  RequestsHeard(StaffConnections staff) {
    this.staff = staff;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getUserPrincipal() instanceof SignedIn caller) {
      staff.heardOf(caller.staff().id(), !request.getMethod().equals(HttpMethod.GET.name()));
    }
    return true;
  }
}
