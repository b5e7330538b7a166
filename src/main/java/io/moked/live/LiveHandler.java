package io.moked.live;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * What both kinds of sockets have in common: reading frames, and counting the broken ones.
 *
 * @param <T> what is kept of a socket while it is open
 */
abstract class LiveHandler<T> extends TextWebSocketHandler {

  private static final Logger LOG = LoggerFactory.getLogger(LiveHandler.class);

  private final Map<String, T> open = new ConcurrentHashMap<>();
  private final FrameReader reader;
  private final Wording wording;

  LiveHandler(FrameReader reader, Wording wording) {
    this.reader = reader;
    this.wording = wording;
  }

  /** A socket was opened; null if it is closed again at once. */
  abstract @Nullable T open(WebSocketSession session);

  abstract Connection connection(T socket);

  abstract void receive(T socket, ClientFrame frame);

  abstract void close(T socket);

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    T socket = open(session);
    if (socket != null) {
      open.put(session.getId(), socket);
    }
    if (!session.isOpen()) {
      // Closed while it was being opened, by a server that stops or a session that ended.
      afterConnectionClosed(session, CloseStatus.NORMAL);
    }
  }

  Collection<T> sockets() {
    return open.values();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    T socket = open.get(session.getId());
    if (socket == null) {
      return;
    }
    connection(socket).heard();
    try {
      receive(socket, reader.read(message.getPayload()));
    } catch (FrameReader.Broken broken) {
      connection(socket).broken(wording.malformed(String.valueOf(broken.getMessage())));
    }
  }

  @Override
  protected void handlePongMessage(WebSocketSession session, PongMessage message) {
    T socket = open.get(session.getId());
    if (socket != null) {
      connection(socket).heard();
    }
  }

  /** The connection's fault, for instance a frame that is too long; it is closed by Jetty. */
  @Override
  public void handleTransportError(WebSocketSession session, Throwable cause) {
    LOG.debug("Socket {} failed", session.getId(), cause);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    T socket = open.remove(session.getId());
    if (socket != null) {
      connection(socket).closed();
      close(socket);
    }
  }
}
