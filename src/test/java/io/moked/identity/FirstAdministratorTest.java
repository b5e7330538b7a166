package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.store.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation nobody has set up yet. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"moked.demo.enabled=off", "moked.store.connections=4"})
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

  @Autowired private FirstAdministrator first;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;
  private Http http;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("moked.store.url", TestDatabase.fresh()::url);
  }

  @BeforeEach
  void emptyTheDirectory() {
    jdbc.sql("delete from staff").update();
    http = new Http(port);
  }

  @Test
  void theLinkThatIsPrintedTakesOneAdministratorIn(CapturedOutput output) {
    String token = offered(output);

    assertThat(setUp(token, "a password of some length").status()).isEqualTo(201);
    assertThat(setUp(token, "a password of some length").status()).isEqualTo(404);
    assertThat(
            http.post("/api/session")
                .json("{\"username\": \"root\", \"password\": \"a password of some length\"}")
                .send()
                .json()
                .get("user")
                .get("roles")
                .toString())
        .isEqualTo("[\"administrator\"]");
  }

  @Test
  void aWeakPasswordIsRefusedAndDoesNotUseTheLinkUp(CapturedOutput output) {
    String token = offered(output);

    Http.Answer answer = setUp(token, "short");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("fields").get(0).get("message").asString())
        .isEqualTo("between 12 and 128 characters");
    assertThat(setUp(token, "a password of some length").status()).isEqualTo(201);
  }

  @Test
  void aGuessedLinkDoesNotExist(CapturedOutput output) {
    offered(output);

    assertThat(setUp("guess", "a password of some length").status()).isEqualTo(404);
  }

  @Test
  void anInstallationThatHasPeopleOffersNothing(CapturedOutput output) {
    assertThat(setUp(offered(output), "a password of some length").status()).isEqualTo(201);
    int before = output.getOut().length();

    first.offer();

    assertThat(output.getOut().substring(before)).doesNotContain("set-up:");
  }

  private String offered(CapturedOutput output) {
    first.offer();
    return output.getOut().replaceFirst("(?s).*/setup#(\\S+).*", "$1");
  }

  private Http.Answer setUp(String token, String password) {
    return http.post("/api/setup")
        .json(
            "{\"token\": \"%s\", \"username\": \"root\", \"name\": \"Rut\", \"password\": \"%s\"}"
                .formatted(token, password))
        .send();
  }
}
