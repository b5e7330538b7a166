package io.moked.demo;

import java.net.InetAddress;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The demo's passwords are known to all, so only this machine can reach it. */
@Component
@WhileDemo
@Order(Ordered.LOWEST_PRECEDENCE)
class LoopbackWhileDemo implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  @Override
  public void customize(ConfigurableServletWebServerFactory server) {
    server.setAddress(InetAddress.getLoopbackAddress());
  }
}
