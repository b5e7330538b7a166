package io.moked.identity;

import io.moked.web.Problem;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the first administrator of an empty installation comes in: by a link that only whoever
 * started the server can read, that works once, and that each start replaces.
 */
@Component
class FirstAdministrator {

  private static final String SECRET = "setup";

  private final Directory directory;
  private final Secrets secrets;
  private final Environment environment;

  FirstAdministrator(Directory directory, Secrets secrets, Environment environment) {
    this.directory = directory;
    this.secrets = secrets;
    this.environment = environment;
  }

  /** Comes last, when whoever else fills an empty directory at the start has done so. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void offer() {
    boolean silent = !environment.getProperty("moked.announce", Boolean.class, true);
    if (silent
        || environment.getProperty("moked.demo.enabled", Boolean.class, false)
        || !directory.isEmpty()) {
      return;
    }
    String token = Token.random();
    secrets.put(SECRET, Token.hash(token));
    String port = environment.getProperty("local.server.port", "8080");
    // After the # so that it stays out of the logs of whatever lies between browser and server.
    System.out.println("set-up: http://localhost:" + port + "/setup#" + token);
  }

  /** Takes the first administrator in. The link stays good when his details are not. */
  @Transactional
  public Staff create(String token, NewStaff details) {
    if (!secrets.remove(SECRET, Token.hash(token))) {
      throw Problem.notFound();
    }
    return directory.create(details);
  }
}
