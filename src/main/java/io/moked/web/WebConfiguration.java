package io.moked.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** What is let in at all, and how the calls are described to programs at {@code /q/openapi}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

  /** Beyond what is refused by default: query values that no text in the database can equal. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(PlainText::isPlain);
    return firewall;
  }

  @Bean
  RequestRejectedHandler rejected(Problems problems) {
    return (request, response, _) -> problems.write(request, response, HttpProblems.malformed());
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Moked")
                .version("1")
                .description("A contact centre, by HTTP. Its live sockets: docs/asyncapi.yaml")
                .license(new License().name("Apache-2.0")))
        .components(
            new Components()
                .addSecuritySchemes("staff", bearer("The token of POST /api/session"))
                .addSecuritySchemes("customer", bearer("The customerToken of a conversation")))
        .addSecurityItem(new SecurityRequirement().addList("staff"));
  }

  private static SecurityScheme bearer(String description) {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description(description);
  }
}
