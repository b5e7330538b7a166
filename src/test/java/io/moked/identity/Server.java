package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.store.TestDatabase;
import io.moked.time.MovableClock;
import io.moked.time.MovableTime;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A started server on a database of its own, spoken to over HTTP as anybody would. One server
 * serves all tests that extend this, so each takes in the people it needs under names of their own.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "moked.demo.enabled=off",
      "moked.store.connections=8",
      "moked.web.files=classpath:/pages"
    })
@Import({MovableTime.class, TestEndpoints.class})
public abstract class Server {

  protected static final String PASSWORD = "a long enough password";
  private static final AtomicInteger PEOPLE = new AtomicInteger();

  @Autowired protected Directory directory;
  @Autowired protected MovableClock clock;
  @LocalServerPort private int port;
  protected Http http;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("moked.store.url", TestDatabase.fresh()::url);
  }

  @BeforeEach
  void connect() {
    http = new Http(port);
    // All tests share one address: what others failed at is forgotten.
    clock.advance(Duration.ofMinutes(5));
  }

  /** Takes in somebody with a username nobody else has. */
  protected Staff somebody(Role... roles) {
    String username = "user-" + PEOPLE.incrementAndGet();
    return directory.create(
        new NewStaff(
            username,
            "Dana " + username,
            new Names("Dana", "דנה"),
            Set.of(roles),
            Language.EN,
            PASSWORD));
  }

  /** Signs somebody in and gives the token. */
  protected String tokenOf(Staff staff) {
    return signIn(staff.username(), PASSWORD).json().get("token").asString();
  }

  protected Http.Answer signIn(String username, String password) {
    return http.post("/api/session")
        .json("{\"username\": \"%s\", \"password\": \"%s\"}".formatted(username, password))
        .send();
  }
}
