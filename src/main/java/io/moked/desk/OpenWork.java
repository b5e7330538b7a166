package io.moked.desk;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Reading;
import io.moked.conversation.Rulebook;
import io.moked.conversation.State;
import io.moked.conversation.view.Ongoing;
import io.moked.identity.Staff;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What waits and may be picked (behaviour 5.1). */
@Component
class OpenWork {

  /** Nobody looks through more; what waits longest comes first. */
  private static final int MOST = 200;

  private final Ongoing ongoing;
  private final Reading reading;
  private final Supplier<Rulebook> rules;

  OpenWork(Ongoing ongoing, Reading reading, Supplier<Rulebook> rules) {
    this.ongoing = ongoing;
    this.reading = reading;
    this.rules = rules;
  }

  /** For a member of the queues; oldest first. */
  List<Conversation> of(UUID agentId) {
    Rulebook now = rules.get();
    return ongoing.waiting().stream()
        .filter(it -> mayPick(it, agentId, now))
        .sorted(java.util.Comparator.comparing(it -> it.routing().queuedAt()))
        .limit(MOST)
        .toList();
  }

  /**
   * An agent who may pick a conversation may know of it, though he is not in it yet; also when
   * somebody was faster, and he is told who.
   */
  void readable(UUID id, Staff staff) {
    boolean couldPick =
        ongoing.find(id).filter(it -> couldPick(it, staff.id(), rules.get())).isPresent();
    if (!couldPick) {
      reading.head(id, staff);
    }
  }

  /** Whether what waits to be picked by anybody has changed. */
  boolean concernedBy(Change change) {
    Conversation before = change.before();
    Conversation after = change.after();
    boolean moved =
        before.position().version() == 0 // it has just begun
            || before.state() != after.state()
            || !before.queue().id().equals(after.queue().id())
            || !before.routing().equals(after.routing());
    Rulebook now = rules.get();
    return moved && (waits(before, now) || waits(after, now));
  }

  /** Whether that, for him. */
  boolean concerns(Change change, UUID agentId) {
    Rulebook now = rules.get();
    return mayPick(change.before(), agentId, now) || mayPick(change.after(), agentId, now);
  }

  private static boolean mayPick(Conversation c, UUID agentId, Rulebook rules) {
    return c.state() == State.OPEN && couldPick(c, agentId, rules);
  }

  private static boolean couldPick(Conversation c, UUID agentId, Rulebook rules) {
    return pickable(c, rules)
        && rules
            .queue(c.queue().id())
            .filter(queue -> queue.members().contains(agentId))
            .isPresent();
  }

  private static boolean waits(Conversation c, Rulebook rules) {
    return c.state() == State.OPEN && pickable(c, rules);
  }

  private static boolean pickable(Conversation c, Rulebook rules) {
    return rules.workstream(c.workstream().id()).filter(Rulebook.Terms::pickable).isPresent();
  }
}
