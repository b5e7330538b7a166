package io.moked;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on standard output that requests are accepted, and how to come in. */
@Component
@ConditionalOnProperty(name = "moked.announce", matchIfMissing = true)
class Ready {

  private static final List<String> SIGN_INS =
      List.of(
          "  admin                  administrator",
          "  dana                   supervisor",
          "  avi, noa, maya, tom    agents");

  private final Environment environment;

  Ready(Environment environment) {
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void announce() {
    System.out.printf(
        "ready: http://localhost:%s%n", environment.getRequiredProperty("local.server.port"));
    if (environment.getRequiredProperty("moked.demo.enabled", Boolean.class)) {
      System.out.println("sign in with the password \"demo\" as");
      SIGN_INS.forEach(System.out::println);
    }
    System.out.flush();
  }
}
