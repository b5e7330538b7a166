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
import org.jspecify.annotations.Nullable;
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
   * The conversation, for somebody who may know of it: who takes part, who is asked to, and whoever
   * supervises it.
   *
   * @throws Problem 404 for everybody else
   */
  public Conversation head(UUID id, Staff staff) {
    return store.find(id).filter(it -> mayKnow(it, staff)).orElseThrow(Problem::notFound);
  }

  /** A supervisor who asks for what is kept from him is in the audit. */
  private boolean mayKnow(Conversation conversation, Staff staff) {
    boolean may = conversation.concerns(staff.id()) || authority.sees(staff).covers(conversation);
    if (!may && staff.is(Role.SUPERVISOR)) {
      note(conversation, staff, Refusal.Code.NOT_FOUND.wire());
    }
    return may;
  }

  /**
   * The conversation, for somebody who may carry out {@code verb} on it, switches aside.
   *
   * @throws Problem 404 if he may not know of it, 403 if he has not the right
   */
  public Conversation of(UUID id, Staff staff, Verb verb) {
    Conversation conversation = head(id, staff);
    if (!authority.who(staff).rights().may(verb, conversation)) {
      note(conversation, staff, Refusal.Code.NO_RIGHT.wire());
      throw Problem.noRight();
    }
    return conversation;
  }

  private void note(Conversation conversation, Staff staff, String outcome) {
    note(conversation, staff, outcome, null);
  }

  private void note(
      Conversation conversation, Staff staff, String outcome, @Nullable String reason) {
    Map<String, Object> detail = reason == null ? Map.of() : Map.of("reason", reason);
    audit.add(
        new AuditEntry(clock.instant(), staff.actor(), "read", conversation.id(), outcome, detail));
  }

  /**
   * The conversation, for somebody who may read it. A supervisor who only looks needs the right,
   * the switch and the customer's consent, and his look is in the audit (S2, G2).
   *
   * @param reason why he looks, where he is asked
   * @throws Problem 404, 403 or 409 with the reason
   */
  public Conversation content(UUID id, Staff staff, @Nullable String reason) {
    Conversation conversation = head(id, staff);
    if (!conversation.concerns(staff.id())) {
      Optional<Refusal> refusal =
          preview.readingRefusal(conversation, authority.who(staff), reason);
      String outcome = refusal.map(it -> it.code().wire()).orElse(AuditEntry.ACCEPTED);
      note(conversation, staff, outcome, reason);
      if (refusal.isPresent()) {
        throw Answer.problem(refusal.get());
      }
    }
    return conversation;
  }
}
