package io.moked.identity;

import io.moked.identity.StaffStore.Credentials;
import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.web.Problem;
import io.moked.web.RateLimit;
import io.moked.web.RateLimits;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The way in by username and password, and out again. Each is in the audit, failures included. */
@Component
class SignIn {

  private final StaffStore staff;
  private final Passwords passwords;
  private final Sessions sessions;
  private final RateLimits limits;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignIn(
      StaffStore staff,
      Passwords passwords,
      Sessions sessions,
      RateLimits limits,
      AuditTrail audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.staff = staff;
    this.passwords = passwords;
    this.sessions = sessions;
    this.limits = limits;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens a session. Throws {@link Problem} {@code wrong-credentials}, the same and after equal
   * work whether the username or the password is wrong, and {@code too-many-requests} after too
   * many of those.
   */
  Opened in(String username, String password, String address, @Nullable String userAgent) {
    String account = username.toLowerCase(Locale.ROOT);
    checkLimits(account, address);
    Optional<Credentials> known = staff.credentials(username);
    // Taken before the work and given back after a success: many guesses at once must not all get
    // past a check. As no more are at work than there are cores, many who are right never wait.
    boolean right =
        passwords.matches(
            password, known.map(Credentials::passwordHash), () -> takeLimits(account, address));
    if (!right || known.isEmpty()) {
      write(new Actor(Actor.Kind.SYSTEM, null, username, null), "sign-in", "wrong-credentials");
      throw Problem.wrongCredentials();
    }
    limits.giveBack(RateLimit.SIGN_IN_USERNAME, account);
    limits.giveBack(RateLimit.SIGN_IN_ADDRESS, address);
    Staff person = known.get().staff();
    String token = sessions.open(person, userAgent);
    write(person.actor(), "sign-in", AuditEntry.ACCEPTED);
    events.publishEvent(new StaffArrived(person));
    return new Opened(token, person);
  }

  void out(SignedIn signedIn) {
    sessions.end(signedIn.session());
    write(signedIn.staff().actor(), "sign-out", AuditEntry.ACCEPTED);
    if (!sessions.isAnyOpen(signedIn.staff().id())) {
      events.publishEvent(new StaffLeft(signedIn.staff()));
    }
  }

  private void checkLimits(String account, String address) {
    limits.check(RateLimit.SIGN_IN_USERNAME, account);
    limits.check(RateLimit.SIGN_IN_ADDRESS, address);
  }

  private void takeLimits(String account, String address) {
    limits.take(RateLimit.SIGN_IN_USERNAME, account);
    limits.take(RateLimit.SIGN_IN_ADDRESS, address);
  }

  private void write(Actor actor, String verb, String outcome) {
    audit.add(new AuditEntry(clock.instant(), actor, verb, null, outcome, Map.of()));
  }

  /** A new session: its token, which exists nowhere else, and whose it is. */
  record Opened(String token, Staff staff) {

    @Override
    public String toString() {
      return "Opened[" + staff.username() + "]";
    }
  }
}
