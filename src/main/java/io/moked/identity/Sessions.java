package io.moked.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moked.identity.SessionStore.OpenSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Who is signed in. A session is read from the database at most every half minute; between, from
 * memory. On the node where it is ended it ends at once, on others within that half minute.
 */
@Component
public class Sessions {

  private static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final int MAX_USER_AGENT = 300;

  private final SessionStore store;
  private final IdentitySettings settings;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final Cache<String, Optional<OpenSession>> cache;

  Sessions(
      SessionStore store,
      IdentitySettings settings,
      Clock clock,
      ApplicationEventPublisher events) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
    this.cache =
        Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(REMEMBERED)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  /** Opens a session and gives its token, which exists nowhere else. */
  String open(Staff staff, @Nullable String userAgent) {
    String token = Token.random();
    Instant now = clock.instant();
    String agent =
        userAgent == null
            ? null
            : userAgent.substring(0, Math.min(MAX_USER_AGENT, userAgent.length()));
    store.insert(Token.hash(token), staff.id(), now, now.plus(settings.sessionIdle()), agent);
    return token;
  }

  /** The user who holds this token, or nothing when its session is over or never was. */
  public Optional<SignedIn> find(String token) {
    String session = HexFormat.of().formatHex(Token.hash(token));
    Instant now = clock.instant();
    // Loading under the cache's lock for this key: who ends the session meanwhile waits for it, and
    // then removes what was loaded.
    return cache
        .get(session, key -> load(key, now))
        .filter(found -> found.expiresAt().isAfter(now))
        .map(found -> new SignedIn(found.staff(), session));
  }

  /** Ends one session. Does nothing when it is over already. */
  void end(String session) {
    store.delete(session).ifPresent(this::tell);
  }

  /** Whether this person is signed in anywhere. */
  boolean isAnyOpen(UUID staffId) {
    return !store.openOf(staffId).isEmpty();
  }

  /** Ends every session of this person. */
  void endAll(UUID staffId) {
    store.deleteAllOf(staffId).forEach(this::tell);
  }

  /**
   * Lets every session of this person see him as he is in the database now. The keys come from
   * there, too: the cache would not show those that are being loaded at this moment.
   */
  void refresh(UUID staffId) {
    cache.invalidateAll(store.openOf(staffId));
  }

  /** The same, and tells whoever has kept something of him outside of a session. */
  void changed(UUID staffId) {
    refresh(staffId);
    events.publishEvent(new StaffChanged(staffId));
  }

  /** So that a socket that is open when its session expires is closed, too. */
  @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
  void endExpired() {
    store.deleteExpired(clock.instant()).forEach(this::tell);
  }

  private Optional<OpenSession> load(String session, Instant now) {
    Optional<OpenSession> open = store.find(session, now);
    if (open.filter(found -> found.lastUsedAt().plus(NOTED_EVERY).isBefore(now)).isPresent()) {
      store.use(session, now, settings.sessionIdle(), settings.sessionLife());
    }
    return open;
  }

  private void tell(SessionEnded ended) {
    cache.invalidate(ended.session());
    events.publishEvent(ended);
  }
}
