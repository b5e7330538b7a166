package io.moked.conversation;

import io.moked.ledger.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a conversation is after something happened to it. Pure. */
final class Evolution {

  private Evolution() {}

  /** A conversation of which nothing has happened yet. */
  static Conversation begin(
      UUID id, Command.Start start, Ref workstream, Placement placement, Instant at) {
    return new Conversation(
        id,
        start.channel(),
        State.OPEN,
        Reason.AWAITING_ASSIGNMENT,
        start.subject(),
        start.language(),
        new Conversation.Customer(id, start.customerName(), false, null, start.answers()),
        placement.queue(),
        workstream,
        List.of(),
        null,
        List.of(),
        null,
        null,
        start.consent(),
        placement.units(),
        0,
        placement.priority(),
        Map.of(),
        null,
        new Routing(
            placement.capacityProfiles(),
            placement.skills(),
            placement.attributes(),
            start.context(),
            at,
            placement.cause(),
            placement.overflowed(),
            Set.of(),
            false),
        Conversation.Hold.ALWAYS,
        new Conversation.Times(at, at, Duration.ZERO, null, Duration.ZERO, null, at),
        null,
        new Conversation.Position(0, 0, 0));
  }

  static Conversation after(Conversation before, Event event, Actor actor, Instant at) {
    var draft = new Draft(before, at);
    apply(draft, before, event, actor, at);
    Conversation.Position old = before.position();
    return draft.build(
        new Conversation.Position(
            event instanceof Event.Quiet ? old.lastSeq() : old.lastSeq() + 1,
            CustomerView.shows(event) ? old.lastPublicSeq() + 1 : old.lastPublicSeq(),
            old.version() + 1));
  }

  private static void apply(
      Draft draft, Conversation before, Event event, Actor actor, Instant at) {
    switch (event) {
      case Event.Started _, Event.Notice _, Event.Automated _ -> {}
      case Event.Queued queued -> {
        draft.disown();
        draft.enter(queued);
        draft.queue = queued.queue();
        draft.state = State.OPEN;
        draft.reason = Reason.AWAITING_ASSIGNMENT;
        draft.startWaiting();
      }
      case Event.Offered offered -> offered(draft, offered.offer());
      case Event.Accepted accepted -> accepted(draft, before, accepted);
      case Event.Rejected no -> unanswered(draft, no.offerId(), no.kind(), no.agent().id());
      case Event.TimedOut no -> unanswered(draft, no.offerId(), no.kind(), no.agent().id());
      case Event.Withdrawn it -> gone(draft, it.offerId(), it.kind());
      case Event.OfferShown it -> shown(draft, it.offerId(), at);
      case Event.Undelivered it -> {
        gone(draft, it.offerId(), it.kind());
        if (it.kind() != OfferKind.CONSULT) {
          draft.routing = draft.routing.undelivered(it.agent().id());
        }
      }
      case Event.SetAside _ -> draft.routing = draft.routing.putAside();
      case Event.Message message -> said(draft, message, actor, at);
      case Event.Joined joined -> joined(draft, before, joined);
      case Event.Left left -> draft.remove(left.participant().id());
      case Event.WatchStarted watch -> draft.put(watch.participant(), Mode.MONITOR);
      case Event.WatchEnded watch -> draft.remove(watch.participant().id());
      case Event.Parked _ -> {
        draft.state = State.WAITING;
        draft.reason = Reason.AWAITING_CUSTOMER;
        draft.startWaiting();
      }
      case Event.Resumed _ -> talk(draft);
      case Event.CustomerConnection it -> connection(draft, before, it.connected(), at);
      case Event.Ended ended -> {
        draft.state = State.WRAP_UP;
        draft.reason = ended.reason();
        draft.startHandling();
        draft.hold = new Conversation.Hold(false, ended.heldUntil());
      }
      case Event.UnitsReleased _ -> {
        draft.hold = new Conversation.Hold(true, before.hold().until());
        draft.staysIdle();
      }
      case Event.Closed closed -> close(draft, closed.reason());
      case Event.ForceCloseAnnounced it ->
          draft.forceClose = new PendingForceClose(it.by(), it.reason(), it.message(), it.dueAt());
      case Event.ForceCloseUndone _ -> draft.forceClose = null;
      case Event.ForceClosed _ -> close(draft, Reason.FORCE_CLOSED);
    }
  }

  private static void gone(Draft draft, UUID offerId, OfferKind kind) {
    if (kind == OfferKind.CONSULT) {
      draft.consults.removeIf(it -> it.id().equals(offerId));
    } else {
      draft.offer = null;
    }
  }

  private static void offered(Draft draft, Offer offer) {
    if (offer.kind() == OfferKind.CONSULT) {
      draft.consults.add(offer);
      return;
    }
    draft.offer = offer;
    if (offer.kind().asksFirst()) {
      draft.own(offer.agent());
      draft.state = State.ACTIVE;
      draft.reason = Reason.AWAITING_ACCEPTANCE;
      draft.excessUnits = offer.excessUnits();
      draft.routing = draft.routing.takenUp();
    }
  }

  private static void shown(Draft draft, UUID offerId, Instant at) {
    draft.consults.replaceAll(it -> it.id().equals(offerId) ? it.shown(at) : it);
    Offer offer = draft.offer;
    if (offer != null && offer.id().equals(offerId)) {
      draft.offer = offer.shown(at);
    }
    draft.staysIdle();
  }

  private static void accepted(Draft draft, Conversation before, Event.Accepted accepted) {
    gone(draft, accepted.offerId(), accepted.kind());
    if (accepted.kind() == OfferKind.CONSULT) {
      Visibility visibility =
          before.standing(accepted.offerId()).map(Offer::visibility).orElse(null);
      draft.put(accepted.agent(), Mode.CONSULT, visibility);
      return;
    }
    Offer offer = before.offer();
    if (accepted.kind() == OfferKind.TRANSFER && offer != null) {
      before.owner().ifPresent(first -> handOver(draft, before, offer, first));
      draft.own(accepted.agent());
      draft.excessUnits = offer.excessUnits();
    }
    talk(draft);
  }

  /**
   * The first agent stays as consultant when a supervisor moves an active talk (S19); who gives
   * away his own leaves it, and from waiting there is nobody to demote (behaviour 3.4).
   */
  private static void handOver(Draft draft, Conversation before, Offer offer, Ref first) {
    boolean gaveItAway = offer.by() != null && offer.by().id().equals(first.id());
    draft.lastOwner = first.id();
    draft.remove(first.id());
    if (before.state() == State.ACTIVE && !gaveItAway) {
      draft.put(first, Mode.CONSULT);
    }
  }

  private static void joined(Draft draft, Conversation before, Event.Joined joined) {
    if (joined.mode() != Mode.PRIMARY) {
      draft.put(joined.participant(), joined.mode(), joined.visibility());
      return;
    }
    before
        .owner()
        .ifPresent(first -> {
          draft.remove(first.id());
          if (before.state() == State.ACTIVE) {
            draft.put(first, Mode.CONSULT);
          }
        });
    draft.own(joined.participant());
    talk(draft);
  }

  private static void talk(Draft draft) {
    draft.state = State.ACTIVE;
    draft.reason = Reason.IN_CONVERSATION;
    draft.startHandling();
  }

  /** Who gives no advice can still be asked to own it. */
  private static void unanswered(Draft draft, UUID offerId, OfferKind kind, UUID agentId) {
    gone(draft, offerId, kind);
    if (kind != OfferKind.CONSULT) {
      draft.decline(agentId);
    }
  }

  private static void said(Draft draft, Event.Message message, Actor actor, Instant at) {
    if (message.audience() == Audience.PUBLIC) {
      String text = message.text();
      int end = Math.min(text.length(), Conversation.LastMessage.MOST);
      boolean cutsCharacter =
          end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
      end = cutsCharacter ? end - 1 : end;
      boolean inHalf = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
      String beginning = text.substring(0, inHalf ? end - 1 : end);
      draft.lastMessage = new Conversation.LastMessage(at, actor.kind(), beginning);
    }
  }

  private static void connection(Draft draft, Conversation before, boolean connected, Instant at) {
    Conversation.Customer c = before.customer();
    Instant lostAt = connected ? null : at;
    draft.customer = new Conversation.Customer(c.id(), c.name(), connected, lostAt, c.answers());
  }

  private static void close(Draft draft, Reason reason) {
    draft.state = State.CLOSED;
    draft.reason = reason;
    draft.forceClose = null;
    draft.offer = null;
    draft.consults.clear();
    draft.empty();
    draft.stopClocks();
  }
}
