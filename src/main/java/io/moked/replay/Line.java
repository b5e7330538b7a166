package io.moked.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One open socket: frames out, frames in, in order. Used by one thread. */
final class Line implements AutoCloseable {

  /**
   * What came in.
   *
   * @param at {@link System#nanoTime} when it did
   * @param json null when the line is broken: the last frame of all
   * @param code why the line is broken
   */
  record Frame(long at, @Nullable JsonNode json, int code) {

    /** Broken for good: coming back would be answered the same. */
    boolean isDismissal() {
      return code == POLICY || code == SIGNED_OUT;
    }
  }

  private static final int POLICY = 1008;
  private static final int SIGNED_OUT = 4401;
  private static final int ABNORMAL = 1006;
  private static final Duration SENDING = Duration.ofSeconds(30);

  private final BlockingQueue<Frame> frames;
  private final WebSocket socket;

  private Line(BlockingQueue<Frame> frames, WebSocket socket) {
    this.frames = frames;
    this.socket = socket;
  }

  static Line open(HttpClient http, URI address, @Nullable String token, Duration bound)
      throws IOException, InterruptedException {
    WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(bound);
    if (token != null) {
      builder.header("Authorization", "Bearer " + token);
    }
    var frames = new LinkedBlockingQueue<Frame>();
    return new Line(frames, await(builder.buildAsync(address, new Ear(frames)), bound));
  }

  void send(Map<String, ?> frame) throws IOException, InterruptedException {
    try {
      await(socket.sendText(Server.JSON.writeValueAsString(frame), true), SENDING);
    } catch (IllegalStateException e) {
      throw new IOException("the socket is closed", e);
    }
  }

  /** The next frame, or null when there is none before the deadline. */
  @Nullable Frame next(Deadline deadline) throws InterruptedException {
    return frames.poll(Math.max(0, deadline.left()), TimeUnit.NANOSECONDS);
  }

  /** As a cable that is pulled: no farewell, and nothing more comes in but the news of it. */
  void tear() {
    socket.abort();
    frames.add(new Frame(System.nanoTime(), null, ABNORMAL));
  }

  @Override
  public void close() {
    var _ =
        socket
            .sendClose(WebSocket.NORMAL_CLOSURE, "")
            .orTimeout(1, TimeUnit.SECONDS)
            .whenComplete((_, _) -> socket.abort());
  }

  private static <T> T await(CompletableFuture<T> future, Duration bound)
      throws IOException, InterruptedException {
    try {
      return future.get(bound.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (TimeoutException e) {
      throw new IOException("nothing within " + bound.toSeconds() + " s", e);
    }
  }

  /** Takes the time of each frame before anything else is done with it. */
  private record Ear(BlockingQueue<Frame> frames, StringBuilder part)
      implements WebSocket.Listener {

    Ear(BlockingQueue<Frame> frames) {
      this(frames, new StringBuilder());
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      long at = System.nanoTime();
      part.append(data);
      if (last) {
        frames.add(new Frame(at, Server.JSON.readTree(part.toString()), 0));
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      frames.add(new Frame(System.nanoTime(), null, code));
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      frames.add(new Frame(System.nanoTime(), null, ABNORMAL));
    }
  }
}
