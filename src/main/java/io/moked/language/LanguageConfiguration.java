package io.moked.language;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The texts that conversations carry: system lines, notices, what people are told. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

  @Bean
  Texts texts() {
    return Texts.of("texts");
  }
}
