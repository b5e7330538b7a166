package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Event;
import io.moked.conversation.Mode;
import io.moked.conversation.Offer;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Phase;
import io.moked.conversation.Recorded;
import io.moked.conversation.Ref;
import io.moked.ledger.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What both sides of a consult are told: who asked learns how it was answered, and whoever did not
 * end it himself learns that it is over. Pure.
 */
final class ConsultNews {

  private ConsultNews() {}

  static Optional<MeEvent> of(Change change, Recorded recorded, UUID staffId) {
    return switch (recorded.event()) {
      case Event.Accepted it when it.kind() == OfferKind.CONSULT ->
          toAsker(change, it.offerId(), "consult-accepted", staffId);
      case Event.Rejected it when it.kind() == OfferKind.CONSULT ->
          declined(change, it.offerId(), "consult-rejected", staffId);
      case Event.TimedOut it when it.kind() == OfferKind.CONSULT ->
          declined(change, it.offerId(), "consult-timed-out", staffId);
      case Event.Undelivered it when it.kind() == OfferKind.CONSULT ->
          declined(change, it.offerId(), "consult-timed-out", staffId);
      case Event.Withdrawn it
          when it.kind() == OfferKind.CONSULT
              && change.after().phase() == Phase.TALKING
              && !is(recorded.actor(), staffId) ->
          toAsker(change, it.offerId(), "consult-withdrawn", staffId);
      case Event.Left it when it.mode() == Mode.CONSULT -> over(change, recorded, it, staffId);
      default -> Optional.empty();
    };
  }

  /** Of a queue only the last no is news: until then somebody else is asked. */
  private static Optional<MeEvent> declined(
      Change change, UUID offerId, String code, UUID staffId) {
    Optional<Offer> offer = change.before().standing(offerId);
    Optional<UUID> search = offer.flatMap(ConsultNews::search);
    if (search.isEmpty()) {
      return toAsker(change, offerId, code, staffId);
    }
    boolean goesOn =
        change.after().consults().stream()
            .anyMatch(next -> search(next).filter(search.get()::equals).isPresent());
    return goesOn ? Optional.empty() : toAsker(change, offerId, "consult-unanswered", staffId);
  }

  private static Optional<UUID> search(Offer offer) {
    var advice = offer.advice();
    return advice == null || advice.search() == null
        ? Optional.empty()
        : Optional.of(advice.search().id());
  }

  private static Optional<MeEvent> toAsker(Change change, UUID offerId, String code, UUID staffId) {
    return change
        .before()
        .standing(offerId)
        .filter(offer -> offer.by() != null && offer.by().id().equals(staffId))
        .map(offer -> new MeEvent.Told(code, change.after(), offer.agent(), by(offer)));
  }

  private static Ref by(Offer offer) {
    return offer.by() == null ? offer.agent() : offer.by();
  }

  private static Optional<MeEvent> over(
      Change change, Recorded recorded, Event.Left left, UUID staffId) {
    boolean side = left.participant().id().equals(staffId) || change.before().isOwnedBy(staffId);
    return side && !is(recorded.actor(), staffId)
        ? Optional.of(
            new MeEvent.Told(
                "consult-ended",
                change.after(),
                left.participant(),
                ender(recorded.actor(), left.participant())))
        : Optional.empty();
  }

  private static boolean is(Actor actor, UUID staffId) {
    return staffId.equals(actor.id());
  }

  /** Where the customer or time ended the talk, nobody of staff did. */
  private static Ref ender(Actor actor, Ref otherwise) {
    @Nullable UUID id = actor.id();
    return id == null ? otherwise : new Ref(id, actor.name(), actor.names());
  }
}
