package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Event;
import io.moked.conversation.Offer;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Recorded;
import io.moked.conversation.Ref;
import io.moked.conversation.view.Ongoing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whom a change concerns, and how. Pure. */
final class MeEvents {

  private MeEvents() {}

  /** Everybody whom the change may concern. */
  static Set<UUID> concerned(Change change) {
    var people = new HashSet<>(Ongoing.people(change.before()));
    people.addAll(Ongoing.people(change.after()));
    for (Offer answered : change.before().offers()) {
      if (answered.by() != null) {
        people.add(answered.by().id());
      }
    }
    return people;
  }

  /** What it means to one of them. */
  static List<MeEvent> of(Change change, UUID staffId) {
    var events = new ArrayList<MeEvent>();
    for (Recorded recorded : change.events()) {
      offerGone(recorded.event(), staffId).ifPresent(events::add);
      told(change, recorded.event(), staffId).ifPresent(events::add);
      ConsultNews.of(change, recorded, staffId).ifPresent(events::add);
    }
    Conversation before = change.before();
    Conversation after = change.after();
    if (isNewlyAsked(before, after, staffId)) {
      events.add(new MeEvent.Offered(after, staffId));
    }
    if (Ongoing.isWork(after, staffId)) {
      events.add(new MeEvent.Work(after));
    } else if (Ongoing.isWork(before, staffId)) {
      events.add(new MeEvent.WorkGone(after.id()));
    }
    return events;
  }

  private static boolean isNewlyAsked(Conversation before, Conversation after, UUID staffId) {
    return after
        .offerTo(staffId)
        .filter(offer -> before.standing(offer.id()).isEmpty())
        .isPresent();
  }

  private static Optional<MeEvent> offerGone(Event event, UUID staffId) {
    return switch (event) {
      case Event.Accepted it -> gone(it.agent(), it.offerId(), "accepted", staffId);
      case Event.Rejected it -> gone(it.agent(), it.offerId(), "rejected", staffId);
      case Event.TimedOut it -> gone(it.agent(), it.offerId(), "timed-out", staffId);
      case Event.Undelivered it -> gone(it.agent(), it.offerId(), "undelivered", staffId);
      case Event.Withdrawn it -> gone(it.agent(), it.offerId(), "withdrawn", staffId);
      default -> Optional.empty();
    };
  }

  private static Optional<MeEvent> gone(Ref agent, UUID offerId, String outcome, UUID staffId) {
    return agent.id().equals(staffId)
        ? Optional.of(new MeEvent.OfferGone(offerId, outcome))
        : Optional.empty();
  }

  /** Who asked for an agent learns at once how it ended (S20); who is cut off, that he is (S22). */
  private static Optional<MeEvent> told(Change change, Event event, UUID staffId) {
    return switch (event) {
      case Event.Accepted it when it.kind() == OfferKind.TRANSFER ->
          answered(change, "transfer-accepted", staffId);
      case Event.Rejected it -> answered(change, it.kind(), "rejected", staffId);
      case Event.TimedOut it -> answered(change, it.kind(), "timed-out", staffId);
      case Event.ForceClosed it
          when Ongoing.people(change.before()).contains(staffId) && !it.by().id().equals(staffId) ->
          Optional.of(new MeEvent.Told("force-closed", change.after(), null, it.by()));
      default -> Optional.empty();
    };
  }

  private static Optional<MeEvent> answered(
      Change change, OfferKind kind, String answer, UUID staffId) {
    return switch (kind) {
      case TRANSFER -> answered(change, "transfer-" + answer, staffId);
      case ASSIGNED -> answered(change, "assign-" + answer, staffId);
      case ROUTED, CONSULT, PICKED -> Optional.empty();
    };
  }

  private static Optional<MeEvent> answered(Change change, String code, UUID staffId) {
    Offer offer = change.before().offer();
    return offer != null && offer.by() != null && offer.by().id().equals(staffId)
        ? Optional.of(new MeEvent.Told(code, change.after(), offer.agent(), offer.by()))
        : Optional.empty();
  }
}
