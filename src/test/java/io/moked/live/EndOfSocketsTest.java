package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Directory;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestMethodOrder(OrderAnnotation.class)
@TestPropertySource(properties = "moked.live.silence=300ms")
@DirtiesContext
class EndOfSocketsTest extends LiveServer {

  @Autowired private ConfigurableApplicationContext server;
  @Autowired private Directory directory;

  @Test
  void whoGivesNoSignOfLifeIsGoneAndWhoIsOnlySilentStays() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient silent = socketOf("avi");
        LiveClient dead = socketOf(talk)) {
      silent.send("{\"subscribe\": \"%s\"}", talk.topic());
      silent.caughtUp();
      dead.stopReading();
      JsonNode away =
          silent.await(frame -> frame.at("/event/connected").asString("").equals("false"));
      assertThat(away.at("/event/type").asString()).isEqualTo("customer-connection");
      assertThat(silent.untilNow()).noneMatch(frame -> frame.has("error"));
    }
  }

  @Test
  void aChangeOfRolesHoldsForOpenSockets() {
    String token = signIn("maya");
    UUID id = UUID.fromString(call("GET", "/api/me", token, "").get("id").asString());
    Staff maya = directory.find(id).orElseThrow();
    try (LiveClient client = LiveClient.staff(port, token)) {
      client.untilNow();
      directory.update(
          new Staff(
              maya.id(),
              maya.username(),
              maya.name(),
              maya.names(),
              Set.of(Role.AGENT, Role.SUPERVISOR),
              maya.language(),
              maya.acknowledgedAt(),
              true));
      assertThat(client.closeCode()).isEqualTo(1012);
    }
    try (LiveClient again = LiveClient.staff(port, token)) {
      again.send("{\"subscribe\": \"board\"}");
      again.event("window");
    }
  }

  /** A compressor of its own would cost each socket more than all the rest. */
  @Test
  void noCompressionIsAgreedOn() throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String handshake =
          """
          GET /customer/live HTTP/1.1\r
          Host: 127.0.0.1:%d\r
          Upgrade: websocket\r
          Connection: Upgrade\r
          Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r
          Sec-WebSocket-Version: 13\r
          Sec-WebSocket-Extensions: permessage-deflate\r
          \r
          """
              .formatted(port);
      socket.getOutputStream().write(handshake.getBytes(StandardCharsets.US_ASCII));
      var reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      List<String> answer = new ArrayList<>();
      for (String line = reader.readLine(); !line.isEmpty(); line = reader.readLine()) {
        answer.add(line);
      }
      assertThat(answer.getFirst()).contains("101");
      assertThat(answer).noneMatch(line -> line.contains("permessage-deflate"));
    }
  }

  @Test
  @Order(Integer.MAX_VALUE)
  void aServerThatStopsSaysSo() {
    try (LiveClient client = socketOf("avi")) {
      client.untilNow();
      server.publishEvent(new ContextClosedEvent(server));
      assertThat(client.closeCode()).isEqualTo(1001);
    }
  }
}
