package io.moked.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.moked.identity.SessionEnded;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * All sockets, and why they may have to be closed from here: a session's end, the server's stop.
 */
@Component
class OpenSockets {

  /** Longer than a handshake may lie between the look at its session and its socket's opening. */
  private static final Duration HANDSHAKE = Duration.ofMinutes(1);

  private final Set<Connection> all = ConcurrentHashMap.newKeySet();
  private final ConcurrentMap<String, Set<Connection>> bySession = new ConcurrentHashMap<>();
  private final Cache<String, Boolean> justEnded =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(HANDSHAKE).build();
  private volatile boolean stopping;

  OpenSockets(MeterRegistry metrics) {
    var _ = metrics.gaugeCollectionSize("moked.live.sockets", Tags.empty(), all);
  }

  void add(Connection connection) {
    all.add(connection);
    if (stopping) {
      connection.close(Closing.STOPPING);
    }
  }

  /** A socket that came by a session; closed at once if that ended during the handshake. */
  void add(Connection connection, String session) {
    bySession.compute(
        session,
        (_, known) -> {
          Set<Connection> sockets = known == null ? ConcurrentHashMap.newKeySet() : known;
          sockets.add(connection);
          return sockets;
        });
    add(connection);
    if (justEnded.getIfPresent(session) != null) {
      connection.close(Closing.SESSION_ENDED);
    }
  }

  void remove(Connection connection) {
    all.remove(connection);
  }

  void remove(Connection connection, String session) {
    bySession.computeIfPresent(
        session,
        (_, sockets) -> {
          sockets.remove(connection);
          return sockets.isEmpty() ? null : sockets;
        });
    remove(connection);
  }

  @EventListener
  void sessionEnded(SessionEnded ended) {
    justEnded.put(ended.session(), true);
    bySession
        .getOrDefault(ended.session(), Set.of())
        .forEach(connection -> connection.close(Closing.SESSION_ENDED));
  }

  /** Clients come back with a random delay, to this server or to another one. */
  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
    all.forEach(connection -> connection.close(Closing.STOPPING));
  }
}
