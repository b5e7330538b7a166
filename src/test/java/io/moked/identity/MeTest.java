package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeTest extends Server {

  @Test
  void theLanguageOneChoosesIsKept() {
    String token = tokenOf(somebody(Role.AGENT));

    assertThat(
            http.call("PUT", "/api/me")
                .as(token)
                .json("{\"language\": \"he\"}")
                .send()
                .json()
                .get("language")
                .asString())
        .isEqualTo("he");
    assertThat(http.get("/api/me").as(token).send().json().get("language").asString())
        .isEqualTo("he");
  }

  @Test
  void aLanguageMustBeOneThatMokedSpeaks() {
    String token = tokenOf(somebody(Role.AGENT));

    Http.Answer answer =
        http.call("PUT", "/api/me").as(token).json("{\"language\": \"fr\"}").send();

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("fields").get(0).get("message").asString())
        .isEqualTo("one of: en, he");
    assertThat(http.call("PUT", "/api/me").as(token).json("{}").send().status()).isEqualTo(422);
  }

  /** S2: agents are told, and it is kept when they were. */
  @Test
  void theFirstAcknowledgementOfTheMonitoringNoticeIsTheOneKept() {
    String token = tokenOf(somebody(Role.AGENT));

    String first = acknowledge(token);
    clock.advance(Duration.ofHours(1));

    assertThat(acknowledge(token)).isEqualTo(first);
    assertThat(http.get("/api/me").as(token).send().json().get("acknowledgedAt").asString())
        .isEqualTo(first);
  }

  private String acknowledge(String token) {
    return http.post("/api/me/acknowledgement")
        .as(token)
        .send()
        .json()
        .get("acknowledgedAt")
        .asString();
  }
}
