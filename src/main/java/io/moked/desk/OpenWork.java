package io.moked.desk;

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

  /** An agent who may pick a conversation may know of it, though he is not in it yet. */
  void readable(UUID id, Staff staff) {
    boolean mayPick =
        ongoing.find(id).filter(it -> mayPick(it, staff.id(), rules.get())).isPresent();
    if (!mayPick) {
      reading.head(id, staff);
    }
  }

  private static boolean mayPick(Conversation c, UUID agentId, Rulebook rules) {
    return c.state() == State.OPEN
        && rules.workstream(c.workstream().id()).filter(Rulebook.Terms::pickable).isPresent()
        && rules
            .queue(c.queue().id())
            .filter(queue -> queue.members().contains(agentId))
            .isPresent();
  }
}
