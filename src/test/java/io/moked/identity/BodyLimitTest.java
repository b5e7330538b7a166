package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyLimitTest extends Server {

  private static final int LIMIT = 64 * 1024;

  @Test
  void aBodyThatSaysThatItIsTooLongIsNotRead() {
    String token = tokenOf(somebody(Role.AGENT));

    Http.Answer answer = http.post("/api/test/things").as(token).json(body(LIMIT + 1)).send();

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("too-large");
    assertThat(answer.json().get("maxBytes").asInt()).isEqualTo(LIMIT);
  }

  @Test
  void aBodyThatDoesNotSayHowLongItIsIsReadUpToTheBound() {
    String token = tokenOf(somebody(Role.AGENT));

    Http.Answer answer =
        http.post("/api/test/things").as(token).chunkedJson(body(LIMIT + 1)).send();

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("too-large");
  }

  @Test
  void aBodyOfExactlyTheBoundIsTaken() {
    String token = tokenOf(somebody(Role.AGENT));

    assertThat(http.post("/api/test/things").as(token).json(body(LIMIT)).send().status())
        .isEqualTo(200);
    assertThat(http.post("/api/test/things").as(token).chunkedJson(body(LIMIT)).send().status())
        .isEqualTo(200);
  }

  @Test
  void theBoundHoldsForStrangersToo() {
    assertThat(http.post("/api/session").chunkedJson(body(LIMIT + 1)).send().status())
        .isEqualTo(413);
  }

  private static String body(int bytes) {
    String start = "{\"text\": \"a\", \"units\": 1, \"unknown\": \"";
    String end = "\"}";
    return start + "x".repeat(bytes - start.length() - end.length()) + end;
  }
}
