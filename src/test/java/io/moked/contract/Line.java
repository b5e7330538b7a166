package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A live socket on which somebody hears what is meant for him. */
final class Line implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_WAIT_SECONDS = 15;

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;

  private Line(URI uri, String token) {
    this.socket =
        client
            .newWebSocketBuilder()
            .header("Authorization", "Bearer " + token)
            .buildAsync(uri, new Listener())
            .join();
  }

  /** What concerns this seat, from now on. */
  static Line of(Seat seat) {
    return subscribed(seat, "\"me\"");
  }

  /** The dashboard, as it is and as it changes. */
  static Line ofBoard(Seat seat) {
    return subscribed(seat, "\"board\", \"window\": {\"offset\": 0, \"limit\": 200}");
  }

  /** What a filter and an order find, as it is and as it changes; the window has been heard. */
  static Line ofBoard(Seat seat, String query, Consumer<JsonNode> window) {
    var line = new Line(seat.http().uri("ws", "/live"), seat.token());
    line.socket.sendText("{\"subscribe\": \"board\", " + query + "}", true).join();
    JsonNode first = line.next();
    assertThat(first.has("error")).as(first.toString()).isFalse();
    window.accept(first.get("event"));
    return line;
  }

  private static Line subscribed(Seat seat, String topic) {
    var line = new Line(seat.http().uri("ws", "/live"), seat.token());
    line.socket.sendText("{\"subscribe\": " + topic + "}", true).join();
    JsonNode first = line.next();
    assertThat(first.has("error")).as(first.toString()).isFalse();
    return line;
  }

  /** The next event of this type; others before it are passed over. */
  JsonNode hears(String type) {
    while (true) {
      JsonNode event = next().get("event");
      if (event != null && event.get("type").asString().equals(type)) {
        return event;
      }
    }
  }

  /** A frame from here to there. */
  void sends(Map<String, Object> frame) {
    socket.sendText(JSON.writeValueAsString(frame), true).join();
  }

  private JsonNode next() {
    try {
      JsonNode frame = frames.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      assertThat(frame).as("a frame within %s seconds", LONGEST_WAIT_SECONDS).isNotNull();
      return frame;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        frames.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
