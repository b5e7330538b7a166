package io.moked.conversation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conversation while an event is applied to it; lives no longer than that. */
final class Draft {

  private final Conversation before;
  private final Instant at;
  private final List<Participant> participants;
  private final Map<UUID, Integer> declines;

  State state;
  Reason reason;
  Conversation.Customer customer;
  Ref queue;
  @Nullable Offer offer;
  final List<Offer> consults;
  @Nullable PendingForceClose forceClose;
  int excessUnits;
  @Nullable UUID lastOwner;
  Routing routing;
  Conversation.Hold hold;
  Conversation.@Nullable LastMessage lastMessage;

  private @Nullable Instant waitingSince;
  private Duration waited;
  private @Nullable Instant handlingSince;
  private Duration handled;
  private @Nullable Instant assignedAt;
  private Instant activityAt;

  Draft(Conversation before, Instant at) {
    this.before = before;
    this.at = at;
    activityAt = at;
    participants = new ArrayList<>(before.participants());
    declines = new HashMap<>(before.declines());
    state = before.state();
    reason = before.reason();
    customer = before.customer();
    queue = before.queue();
    offer = before.offer();
    consults = new ArrayList<>(before.consults());
    forceClose = before.forceClose();
    excessUnits = before.excessUnits();
    lastOwner = before.lastOwner();
    routing = before.routing();
    hold = before.hold();
    lastMessage = before.lastMessage();
    waitingSince = before.times().waitingSince();
    waited = before.times().waited();
    handlingSince = before.times().handlingSince();
    handled = before.times().handled();
    assignedAt = before.times().assignedAt();
  }

  /** Nobody did anything: what was idle goes on being so (behaviour 2.3). */
  void staysIdle() {
    activityAt = before.times().activityAt();
  }

  void startWaiting() {
    stopHandling();
    if (waitingSince == null) {
      waitingSince = at;
    }
  }

  private void stopWaiting() {
    waited = before.times().wait(at);
    waitingSince = null;
  }

  void startHandling() {
    stopWaiting();
    if (handlingSince == null) {
      handlingSince = at;
    }
  }

  private void stopHandling() {
    handled = before.times().handle(at);
    handlingSince = null;
  }

  void stopClocks() {
    stopWaiting();
    stopHandling();
  }

  /** Makes {@code who} the owner; there is never a second one. */
  void own(Ref who) {
    participants.removeIf(p -> p.mode() == Mode.PRIMARY);
    put(who, Mode.PRIMARY);
    assignedAt = at;
  }

  /** Puts {@code who} into a mode, in place of the one he was in. */
  void put(Ref who, Mode mode) {
    put(who, mode, null);
  }

  void put(Ref who, Mode mode, @Nullable Visibility visibility) {
    remove(who.id());
    participants.add(new Participant(who, mode, at, visibility));
  }

  void remove(UUID id) {
    participants.removeIf(p -> p.is(id));
  }

  /** A no sends it back to where it stood; everything else is a new beginning in the queue. */
  void enter(Event.Queued queued) {
    switch (queued.cause()) {
      case REJECTED, TIMED_OUT, UNDELIVERED -> goBack();
      case AGENT_LOST -> {
        if (before.phase() == Phase.OFFERED) {
          goBack();
        } else {
          begin(queued, lastOwner);
        }
      }
      case CUSTOMER_WROTE -> begin(queued, lastOwner);
      case STARTED, RELEASED, ASSIGNED, TRANSFERRED, OVERFLOWED, FALLBACK -> begin(queued, null);
    }
  }

  /** Who was only asked never had it, and who says no does not get it first again. */
  private void goBack() {
    lastOwner = Objects.equals(lastOwner, before.lastOwner()) ? null : before.lastOwner();
  }

  private void begin(Event.Queued queued, @Nullable UUID first) {
    lastOwner = first;
    routing = routing.queued(at, queued.cause(), before.queue().id(), queued.queue().id());
    if (wasServed() || !queued.queue().id().equals(before.queue().id())) {
      declines.clear();
    }
  }

  /** Somebody wanted it in the end, so who did not is asked again. */
  private boolean wasServed() {
    return before.phase() == Phase.TALKING || before.phase() == Phase.WAITING;
  }

  /** Nobody owns it any more; supervisors on their rungs stay. */
  void disown() {
    participants.stream()
        .filter(p -> p.mode() == Mode.PRIMARY)
        .findFirst()
        .ifPresent(p -> lastOwner = p.who().id());
    participants.removeIf(p -> p.mode() == Mode.PRIMARY || p.mode() == Mode.CONSULT);
    assignedAt = null;
    excessUnits = 0;
  }

  void empty() {
    participants.removeIf(p -> p.mode() != Mode.PRIMARY);
  }

  void decline(UUID agentId) {
    declines.merge(agentId, 1, Integer::sum);
  }

  Conversation build(Conversation.Position position) {
    return new Conversation(
        before.id(),
        before.channel(),
        state,
        reason,
        before.subject(),
        before.language(),
        customer,
        queue,
        before.workstream(),
        List.copyOf(participants),
        offer,
        List.copyOf(consults),
        forceClose,
        before.call(),
        before.consent(),
        before.units(),
        excessUnits,
        before.priority(),
        Map.copyOf(declines),
        lastOwner,
        routing,
        hold,
        new Conversation.Times(
            before.times().createdAt(),
            waitingSince,
            waited,
            handlingSince,
            handled,
            assignedAt,
            activityAt),
        lastMessage,
        position);
  }
}
