package io.moked.web;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The files of the web application. What a build names by its content is kept by browsers for ever;
 * everything else they ask for again.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

  private final String files;

  Pages(WebSettings settings) {
    this.files = settings.files();
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(files + "/app/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/widget/**")
        .addResourceLocations(files + "/widget/")
        .setCacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic());
    registry
        .addResourceHandler("/shop/**")
        .addResourceLocations(files + "/shop/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new OrIndex());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(files + "/app/")
        .setCacheControl(CacheControl.noCache())
        .resourceChain(true)
        .addResolver(new OrIndex());
  }

  /** The widget's script is for the pages of others. */
  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/widget/**").allowedOrigins("*").allowedMethods("GET", "HEAD");
  }

  /** A folder itself is no file to be found; and the shop's page names its files relative to it. */
  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/").setViewName("forward:/index.html");
    registry.addViewController("/shop/").setViewName("forward:/shop/index.html");
    registry.addRedirectViewController("/shop", "/shop/");
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(new KebabCase());
  }
}
