package io.moked.identity;

import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Brings the caller and his rights to every endpoint. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
@EnableScheduling
class IdentityConfiguration implements WebMvcConfigurer {

  private final CallerArguments callers;
  private final RightsCheck rights;

  IdentityConfiguration(CallerArguments callers, RightsCheck rights) {
    this.callers = callers;
    this.rights = rights;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(callers);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(rights).addPathPatterns("/api/**");
  }
}
