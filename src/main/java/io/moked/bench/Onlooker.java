package io.moked.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A supervisor's page on a real socket: keeps the versions of the rows in its window. */
final class Onlooker implements WebSocket.Listener {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int PATIENCE_SECONDS = 60;

  private final Sightings sightings;
  private final Map<UUID, Long> window = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();
  private final CountDownLatch first = new CountDownLatch(1);
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;

  Onlooker(int port, String token, String query, Sightings sightings) {
    this.sightings = sightings;
    this.socket =
        HTTP.newWebSocketBuilder()
            .header("Authorization", "Bearer " + token)
            .buildAsync(URI.create("ws://127.0.0.1:" + port + "/live"), this)
            .join();
    socket.sendText("{\"subscribe\": \"board\", " + query + "}", true).join();
  }

  void awaitWindow() throws InterruptedException {
    if (!first.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new IllegalStateException("window: none (expected: one after subscribing)");
    }
  }

  /** What is on its screen. */
  List<UUID> rows() {
    return List.copyOf(window.keySet());
  }

  void forgetBytes() {
    bytes.set(0);
  }

  long bytes() {
    return bytes.get();
  }

  void leave() {
    socket.abort();
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    partial.append(part);
    if (last) {
      String frame = partial.toString();
      partial.setLength(0);
      bytes.addAndGet(frame.getBytes(StandardCharsets.UTF_8).length);
      read(JSON.readTree(frame).path("event"));
    }
    from.request(1);
    return null;
  }

  private void read(JsonNode event) {
    boolean isWindow = event.path("type").asString("").equals("window");
    for (JsonNode row : event.path("rows")) {
      UUID id = UUID.fromString(row.get("id").stringValue());
      long version = row.get("version").longValue();
      Long known = window.put(id, version);
      if (known != null) {
        sightings.seen(id, known, version);
      }
    }
    JsonNode order = event.path("order");
    if (order.isArray()) {
      var shown = new java.util.HashSet<UUID>();
      order.forEach(id -> shown.add(UUID.fromString(id.stringValue())));
      window.keySet().retainAll(shown);
    }
    if (isWindow) {
      first.countDown();
    }
  }
}
