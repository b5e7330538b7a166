package io.moked.conversation;

import io.moked.workforce.Load;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as last decided. Immutable; {@link Evolution} makes the next one from an event.
 *
 * @param participants staff in it; exactly one {@link Mode#PRIMARY} while active
 * @param offer who is asked to own it, if somebody is; one at a time
 * @param consults who are asked for advice, beside that
 * @param units what it takes of its owner's capacity
 * @param excessUnits by how many units the owner's capacity was exceeded when he got it (S12)
 * @param declines how often each agent rejected or missed it
 * @param lastOwner who had it last, and gets it first when the customer comes back (behaviour 4.2)
 * @param routing what it asks of its agent, and how far it has come on its way to him
 * @param hold how long wrap-up keeps its units taken
 */
public record Conversation(
    UUID id,
    Channel channel,
    State state,
    Reason reason,
    String subject,
    String language,
    Customer customer,
    Ref queue,
    Ref workstream,
    List<Participant> participants,
    @Nullable Offer offer,
    List<Offer> consults,
    @Nullable PendingForceClose forceClose,
    @Nullable Call call,
    Consent consent,
    int units,
    int excessUnits,
    int priority,
    Map<UUID, Integer> declines,
    @Nullable UUID lastOwner,
    Routing routing,
    Hold hold,
    Times times,
    @Nullable LastMessage lastMessage,
    Position position) {

  /** Rows of before there were several have at most one, in the other's place. */
  public Conversation {
    if (consults == null) {
      boolean advice = offer != null && offer.kind() == OfferKind.CONSULT;
      consults = advice ? List.of(offer) : List.of();
      offer = advice ? null : offer;
    }
    consults = List.copyOf(consults);
  }

  /**
   * Who writes from outside.
   *
   * @param connected has a live connection now
   * @param lostAt since when his last live connection is gone; null if it is not, or never was one
   */
  public record Customer(
      UUID id,
      String name,
      boolean connected,
      @Nullable Instant lostAt,
      Map<String, String> answers) {}

  /**
   * Its clocks. Waiting runs while nobody talks to the customer, handling while somebody does.
   *
   * @param assignedAt when the owner got it
   * @param activityAt when anything last happened that counts against idleness
   */
  public record Times(
      Instant createdAt,
      @Nullable Instant waitingSince,
      Duration waited,
      @Nullable Instant handlingSince,
      Duration handled,
      @Nullable Instant assignedAt,
      Instant activityAt) {

    public Duration wait(Instant now) {
      return waitingSince == null ? waited : waited.plus(Duration.between(waitingSince, now));
    }

    public Duration handle(Instant now) {
      return handlingSince == null ? handled : handled.plus(Duration.between(handlingSince, now));
    }
  }

  /**
   * What wrap-up holds of its owner's capacity (behaviour 2.4).
   *
   * @param released nothing any more
   * @param until when it will be released; null as long as wrap-up lasts
   */
  public record Hold(boolean released, @Nullable Instant until) {
    static final Hold ALWAYS = new Hold(false, null);
  }

  /** For lists: the beginning of what was said last. */
  public record LastMessage(Instant at, io.moked.ledger.Actor.Kind by, String text) {
    static final int MOST = 120;
  }

  /** Numbers of the last event, of the last one the customer sees, and of this state. */
  public record Position(long lastSeq, long lastPublicSeq, long version) {}

  /** The member of staff who owns it, or is asked to; none while it is open. */
  public Optional<Ref> owner() {
    return participants.stream()
        .filter(participant -> participant.mode() == Mode.PRIMARY)
        .map(Participant::who)
        .findFirst();
  }

  /** Whether {@code id} owns it. */
  public boolean isOwnedBy(@Nullable UUID id) {
    return owner().map(Ref::id).filter(owner -> owner.equals(id)).isPresent();
  }

  /** How somebody takes part, if he does. */
  public Optional<Mode> modeOf(@Nullable UUID id) {
    return participants.stream()
        .filter(participant -> id != null && participant.is(id))
        .map(Participant::mode)
        .findFirst();
  }

  /** Every question that stands: first who is to own it, then who is to advise. */
  public List<Offer> offers() {
    return Stream.concat(Stream.ofNullable(offer), consults.stream()).toList();
  }

  /** The question that stands for somebody; nobody is asked two at once. */
  public Optional<Offer> offerTo(UUID id) {
    return offers().stream().filter(it -> it.agent().id().equals(id)).findFirst();
  }

  /** The question of this id, if it still stands. */
  public Optional<Offer> standing(UUID offerId) {
    return offers().stream().filter(it -> it.id().equals(offerId)).findFirst();
  }

  /** Whether somebody takes part, were it only by watching, or is being asked to. */
  public boolean concerns(UUID id) {
    return modeOf(id).isPresent() || offerTo(id).isPresent();
  }

  /** Finer than the state: whether the owner has accepted yet. */
  public Phase phase() {
    return switch (state) {
      case OPEN -> Phase.OPEN;
      case ACTIVE -> reason == Reason.AWAITING_ACCEPTANCE ? Phase.OFFERED : Phase.TALKING;
      case WAITING -> Phase.WAITING;
      case WRAP_UP -> Phase.WRAP_UP;
      case CLOSED -> Phase.CLOSED;
    };
  }

  /** What it takes of whoever owns it: units, or a place in each of its profiles. */
  public Load load() {
    var places = new HashMap<UUID, Integer>();
    routing.capacityProfiles().forEach(profile -> places.put(profile, 1));
    return new Load(units, places);
  }

  /**
   * What it takes of which agents now. The load of an agent is the sum of this over all
   * conversations, always: the ledger moves exactly the difference between two states.
   */
  public Map<UUID, Load> holdings() {
    var held = new HashMap<UUID, Load>();
    if (state == State.ACTIVE || (state == State.WRAP_UP && !hold.released())) {
      owner().ifPresent(owner -> held.merge(owner.id(), load(), Load::plus));
    }
    if (offer != null && offer.kind() == OfferKind.TRANSFER) {
      held.merge(offer.agent().id(), load(), Load::plus);
    }
    return held;
  }
}
