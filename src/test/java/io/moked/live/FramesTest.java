package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FramesTest extends LiveServer {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "[1, 2]",
        "{\"subscribe\": 5}",
        "{\"subscribe\": \"me\", \"after\": \"7\"}",
        "{\"seen\": \"x\", \"delivered\": -1, \"read\": 0}",
        "{\"shout\": true}",
        "{\"token\": \"a customer's\"}"
      })
  void aFrameThatMakesNoSenseIsAnsweredAndTheSocketGoesOn(String broken) {
    try (LiveClient client = socketOf("avi")) {
      client.send("%s", broken);
      JsonNode answer = client.await(frame -> frame.has("error"));
      assertThat(answer.at("/error/code").asString()).isEqualTo("malformed");
      assertThat(answer.at("/error/detail").asString()).isNotBlank();
      assertThat(client.untilNow()).isEmpty();
    }
  }

  @Test
  void theFifthBrokenFrameClosesTheSocket() {
    try (LiveClient client = socketOf("avi")) {
      for (int i = 0; i < 5; i++) {
        client.send("{");
      }
      for (int i = 0; i < 5; i++) {
        client.await(frame -> frame.has("error"));
      }
      assertThat(client.closeCode()).isEqualTo(1008);
    }
  }

  @Test
  void aFrameOfMoreThan16KilobytesClosesTheSocket() {
    try (LiveClient client = socketOf("avi")) {
      client.send("{\"ping\": 1, \"padding\": \"%s\"}", "x".repeat(17_000));
      assertThat(client.closeCode()).isEqualTo(1009);
    }
  }

  @Test
  void aPingIsAnswered() {
    try (LiveClient client = socketOf("avi")) {
      client.send("{\"ping\": 42}");
      assertThat(client.await(frame -> frame.has("pong")).get("pong").asInt()).isEqualTo(42);
    }
  }

  @Test
  void aTopicThatDoesNotExistIsAnErrorOfThatTopic() {
    try (LiveClient client = socketOf("dana")) {
      client.send("{\"subscribe\": \"weather\"}");
      JsonNode answer = client.await(frame -> frame.has("error"));
      assertThat(answer.get("topic").asString()).isEqualTo("weather");
      assertThat(answer.at("/error/code").asString()).isEqualTo("not-found");
    }
  }

  @Test
  void alertsBeginWithThoseThatAreOpenAndAreForSupervisors() {
    try (LiveClient dana = socketOf("dana");
        LiveClient avi = socketOf("avi")) {
      dana.send("{\"subscribe\": \"alerts\"}");
      JsonNode state = dana.await(frame -> frame.path("topic").asString("").equals("alerts"));
      assertThat(state.at("/event/type").asString()).isEqualTo("state");
      assertThat(state.at("/event/items").isArray()).isTrue();
      avi.send("{\"subscribe\": \"alerts\"}");
      assertThat(avi.await(frame -> frame.has("error")).at("/error/code").asString())
          .isEqualTo("no-right");
    }
  }

  @Test
  void aMessageThatIsOutOfBoundsNamesItsFields() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient client = socketOf("avi")) {
      client.send(
          "{\"send\": \"%s\", \"text\": \" \", \"audience\": \"public\", \"clientId\": \"%s\"}",
          talk.id(), "x".repeat(65));
      JsonNode failed = client.await(frame -> frame.has("failed"));
      assertThat(failed.at("/problem/code").asString()).isEqualTo("invalid");
      assertThat(failed.at("/problem/fields").findValuesAsString("field"))
          .containsExactly("text", "clientId");
    }
  }

  @Test
  void aMessageThatIsRefusedIsAnsweredWithTheReason() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient client = socketOf("dana")) {
      client.send(
          "{\"send\": \"%s\", \"text\": \"Hi\", \"audience\": \"public\", \"clientId\": \"k\"}",
          talk.id());
      JsonNode failed = client.await(frame -> frame.has("failed"));
      assertThat(failed.get("failed").asString()).isEqualTo("k");
      assertThat(failed.at("/problem/code").asString()).isEqualTo("not-a-participant");
    }
  }

  @Test
  void withoutASessionThereIsNoSocketOfStaff() {
    for (String token : List.of("nonsense", start("Ruth", "x").token())) {
      assertThatThrownBy(() -> LiveClient.staff(port, token))
          .isInstanceOf(CompletionException.class)
          .hasMessageContaining("WebSocketHandshakeException");
    }
  }

  @Test
  void aSessionThatEndsTakesItsSocketsAlong() {
    String token = signIn("tom");
    try (LiveClient client = LiveClient.staff(port, token)) {
      client.untilNow();
      call("DELETE", "/api/session", token, "");
      assertThat(client.closeCode()).isEqualTo(4401);
    }
  }
}
