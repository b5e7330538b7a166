package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whoever holds a socket open is told when its session ends, whatever ended it. */
@RecordApplicationEvents
class SessionsTest extends Server {

  @Autowired private Sessions sessions;
  @Autowired private ApplicationEvents events;

  @Test
  void aSessionThatIsSignedOutIsAnnounced() {
    SignedIn signedIn = signedIn(somebody(Role.AGENT));

    sessions.end(signedIn.session());

    assertThat(ended(signedIn)).isEqualTo(1);
  }

  @Test
  void everySessionOfWhoIsDeactivatedIsAnnounced() {
    Staff staff = somebody(Role.AGENT);
    SignedIn one = signedIn(staff);
    SignedIn other = signedIn(staff);

    directory.deactivate(staff.id());

    assertThat(ended(one)).isEqualTo(1);
    assertThat(ended(other)).isEqualTo(1);
  }

  @Test
  void aSessionThatExpiresIsAnnouncedOnce() {
    SignedIn signedIn = signedIn(somebody(Role.AGENT));
    clock.advance(Duration.ofHours(12));

    sessions.endExpired();
    sessions.endExpired();

    assertThat(ended(signedIn)).isEqualTo(1);
  }

  private SignedIn signedIn(Staff staff) {
    return sessions.find(sessions.open(staff, "a test")).orElseThrow();
  }

  private long ended(SignedIn signedIn) {
    return events.stream(SessionEnded.class)
        .filter(new SessionEnded(signedIn.session(), signedIn.staff().id())::equals)
        .count();
  }
}
