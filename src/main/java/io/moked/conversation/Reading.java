package io.moked.conversation;

import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may see a conversation, and who may read what is said in it. */
@Component
public class Reading {

  private final ConversationStore store;
  private final Authority authority;
  private final Preview preview;
  private final AuditTrail audit;
  private final Clock clock;

  Reading(
      ConversationStore store,
      Authority authority,
      Preview preview,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.authority = authority;
    this.preview = preview;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The conversation, for somebody who may know of it: who takes part, who is asked to, and
   * supervisors.
   *
   * @throws Problem 404 for everybody else
   */
  public Conversation head(UUID id, Staff staff) {
    return store
        .find(id)
        .filter(it -> staff.is(Role.SUPERVISOR) || it.concerns(staff.id()))
        .orElseThrow(Problem::notFound);
  }

  /**
   * The conversation, for somebody who may read it. A supervisor who only looks needs the right,
   * the switch and the customer's consent, and his look is in the audit (S2, G2).
   *
   * @throws Problem 404, 403 or 409 with the reason
   */
  public Conversation content(UUID id, Staff staff) {
    Conversation conversation = head(id, staff);
    if (!conversation.concerns(staff.id())) {
      Optional<Refusal> refusal = preview.readingRefusal(conversation, authority.who(staff));
      String outcome = refusal.map(it -> it.code().wire()).orElse(AuditEntry.ACCEPTED);
      audit.add(new AuditEntry(clock.instant(), staff.actor(), "read", id, outcome, Map.of()));
      if (refusal.isPresent()) {
        throw Answer.problem(refusal.get());
      }
    }
    return conversation;
  }
}
