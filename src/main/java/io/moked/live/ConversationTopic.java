package io.moked.live;

import io.moked.conversation.Authority;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** {@code conversation:ID}: all that happens in one conversation. */
@Component
class ConversationTopic implements Topic {

  private final Feeds feeds;
  private final ConversationWording wording;
  private final Authority authority;
  private final AuditTrail audit;
  private final Clock clock;

  ConversationTopic(
      Feeds feeds,
      ConversationWording wording,
      Authority authority,
      AuditTrail audit,
      Clock clock) {
    this.feeds = feeds;
    this.wording = wording;
    this.authority = authority;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "conversation";
  }

  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    long after = request.after() == null ? 0 : request.after();
    UUID id = LetterCheck.id(request.of());
    var party = new Party.Member(staff, authority);
    var follower = new Follower(id, after, party, wire, feeds, wording);
    try {
      follower.start();
    } catch (Problem refused) {
      if (staff.is(Role.SUPERVISOR)) {
        audit.add(
            new AuditEntry(clock.instant(), staff.actor(), "read", id, refused.code(), Map.of()));
      }
      throw refused;
    }
    return follower;
  }
}
