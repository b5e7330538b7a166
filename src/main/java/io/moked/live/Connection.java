package io.moked.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** One open socket: what it may cost, and how it ends. */
final class Connection implements Outbox.Exit {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final int MOST_BROKEN_FRAMES = 5;

  /** Who does not read does not read the word that he is closed either. */
  private static final Duration CLOSED_WITHIN = Duration.ofSeconds(10);

  private final WebSocketSession session;
  private final Session jetty;
  private final Delays delays;
  private final Outbox outbox;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final AtomicInteger brokenFrames = new AtomicInteger();
  private volatile boolean askedForASign;
  private volatile Delays.Pending cut = Delays.Pending.NONE;

  Connection(WebSocketSession session, LiveSettings settings, Delays delays) {
    this.session = session;
    this.delays = delays;
    this.jetty = jettyOf(session);
    this.outbox = new Outbox(this, settings.backlogFrames(), settings.backlog().toBytes());
    jetty.addIdleTimeoutListener(_ -> isGone());
  }

  private static Session jettyOf(WebSocketSession session) {
    Session jetty = ((NativeWebSocketSession) session).getNativeSession(Session.class);
    if (jetty == null) {
      throw new IllegalStateException("socket: " + session + " (expected: one of Jetty)");
    }
    return jetty;
  }

  /** Nothing came or went for a while: the first time it is asked, the second time it is gone. */
  private boolean isGone() {
    if (askedForASign) {
      return true;
    }
    askedForASign = true;
    jetty.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
    return false;
  }

  /** The other side gave a sign of life. */
  void heard() {
    askedForASign = false;
  }

  Wire wire() {
    return outbox;
  }

  /** Answers a broken frame; the fifth is the last. */
  void broken(Frame answer) {
    outbox.send(answer);
    if (brokenFrames.incrementAndGet() >= MOST_BROKEN_FRAMES) {
      closeAfterAll(Closing.BROKEN_FRAMES);
    }
  }

  /** Closes when everything that waits has been sent. */
  void closeAfterAll(CloseStatus why) {
    outbox.pull(() -> {
      close(why);
      return List.of();
    });
  }

  /** Closes now; what waits is not sent. Does not block. */
  void close(CloseStatus why) {
    outbox.close();
    if (closing.compareAndSet(false, true)) {
      Thread.ofVirtual().name("closing").start(() -> sendClose(why));
      cut = delays.after(CLOSED_WITHIN, jetty::disconnect);
    }
  }

  private void sendClose(CloseStatus why) {
    try {
      session.close(why);
    } catch (IOException | RuntimeException e) {
      LOG.debug("Closing failed", e);
    }
  }

  /** It is closed, by whichever side. */
  void closed() {
    closing.set(true);
    outbox.close();
    cut.cancel();
  }

  @Override
  public void send(String text) throws IOException {
    session.sendMessage(new TextMessage(text));
  }

  @Override
  public void tooSlow() {
    close(Closing.TOO_SLOW);
  }

  @Override
  public void failed(Exception cause) {
    if (!(cause instanceof IOException) && session.isOpen()) {
      LOG.error("A frame could not be made", cause);
    }
    close(CloseStatus.SERVER_ERROR);
  }
}
