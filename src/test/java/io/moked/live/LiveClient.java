package io.moked.live;

import static org.assertj.core.api.Assertions.fail;

import com.google.errorprone.annotations.FormatMethod;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client on a real socket. It keeps every frame in the order of arrival. */
public final class LiveClient implements WebSocket.Listener, AutoCloseable {

  /** How long a frame may take on the slowest machine; a test that passes never waits for it. */
  private static final long PATIENCE_SECONDS = 60;

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private final WebSocket socket;
  private volatile boolean reading = true;

  private LiveClient(URI uri, @Nullable String bearer) {
    WebSocket.Builder builder = HTTP.newWebSocketBuilder();
    if (bearer != null) {
      builder.header("Authorization", "Bearer " + bearer);
    }
    socket = builder.buildAsync(uri, this).join();
  }

  public static LiveClient staff(int port, String token) {
    return new LiveClient(URI.create("ws://127.0.0.1:" + port + "/live"), token);
  }

  /** A customer's socket on which nothing has been said yet. */
  public static LiveClient customer(int port) {
    return new LiveClient(URI.create("ws://127.0.0.1:" + port + "/customer/live"), null);
  }

  /** A customer who has said who he is. */
  public static LiveClient customer(int port, String token) {
    LiveClient client = customer(port);
    client.send("{\"token\": \"%s\"}", token);
    client.await(frame -> frame.has("ready"));
    return client;
  }

  @FormatMethod
  public LiveClient send(String frame, Object... arguments) {
    socket.sendText(frame.formatted(arguments), true).join();
    return this;
  }

  /** The next frame of this kind; those before it are passed over. */
  public JsonNode await(Predicate<JsonNode> wanted) {
    var passed = new ArrayList<JsonNode>();
    while (true) {
      JsonNode frame = next(passed);
      if (wanted.test(frame)) {
        return frame;
      }
      passed.add(frame);
    }
  }

  private JsonNode next(List<JsonNode> passed) {
    try {
      JsonNode frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return frame != null
          ? frame
          : fail("no such frame; closed: %s; came: %s", closed.getNow(null), passed);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The next event of this type on any topic. */
  public JsonNode event(String type) {
    return await(frame -> frame.path("event").path("type").asString("").equals(type));
  }

  public JsonNode caughtUp() {
    return await(frame -> frame.has("caughtUp"));
  }

  /** Everything up to and including the answer to a ping that is sent now. */
  public List<JsonNode> untilNow() {
    long mark = System.identityHashCode(frames);
    send("{\"ping\": %d}", mark);
    var all = new ArrayList<JsonNode>();
    while (true) {
      JsonNode frame = next(all);
      if (frame.path("pong").asLong(-1) == mark) {
        return all;
      }
      all.add(frame);
    }
  }

  /** Stops taking anything from the network. */
  public void stopReading() {
    reading = false;
  }

  public void readOn() {
    reading = true;
    socket.request(1);
  }

  /** The code it is closed with by the server. */
  public int closeCode() {
    return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  public boolean isClosed() {
    return closed.isDone();
  }

  /** What came and was not asked for. */
  public List<JsonNode> rest() {
    var all = new ArrayList<JsonNode>();
    frames.drainTo(all);
    return all;
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      frames.add(JSON.readTree(partial.toString()));
      partial.setLength(0);
    }
    if (reading) {
      webSocket.request(1);
    }
    return null;
  }

  /** Java's client answers a ping by itself, but only one that it has taken. */
  @Override
  public CompletionStage<?> onPing(WebSocket webSocket, ByteBuffer message) {
    if (reading) {
      webSocket.request(1);
    }
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closed.complete(1006);
  }

  /** Breaks off as a lost connection does. */
  public void breakOff() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
