package io.moked.routing.floor;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * All who wait and all who are free. First come conversations that are kept for an agent who is
 * there; then always the first, over all queues, for which somebody is free: nobody who could be
 * served waits behind one who can't.
 *
 * <p>Belongs to one thread.
 */
public final class Floor {

  /** A conversation, whom to ask about it, and why him. */
  public record Proposal(Item item, UUID agentId, Explanation explanation) {}

  private static final int EMPTY_KEPT = 1_024;

  private final Map<UUID, Section> sections = new HashMap<>();
  private final Map<UUID, Place> places = new HashMap<>();
  private final Map<UUID, Seat> seats = new HashMap<>();
  private final Keeping keeping = new Keeping();
  private final Ready ready = new Ready();
  private final Set<Lane> empty = new LinkedHashSet<>();
  private long proposals;

  /** A conversation waits, or what it asks for has changed. */
  public void put(Item item) {
    Place before = places.get(item.id());
    if (before != null && before.item().equals(item)) {
      return;
    }
    remove(item.id());
    Section section = section(item.demand().queueId());
    Lane lane = section.lane(item.demand());
    places.put(item.id(), new Place(item, section, lane));
    section.waiting().add(item);
    lane.add(item);
    empty.remove(lane);
    moved(lane);
    Seat kept = item.keptFor() == null ? null : seats.get(item.keptFor());
    keeping.add(item, kept != null && kept.isThere());
  }

  /** A conversation waits no more. */
  public void remove(UUID itemId) {
    Place place = places.remove(itemId);
    if (place != null) {
      Item item = place.item();
      place.section().waiting().remove(item);
      place.lane().remove(item);
      moved(place.lane());
      keeping.remove(item);
      keepForAWhile(place);
    }
  }

  private void moved(Lane lane) {
    lane.bay().note(lane);
    ready.stir(lane.bay());
  }

  private Section section(UUID queue) {
    return sections.computeIfAbsent(queue, _ -> new Section());
  }

  /**
   * An empty lane is likely to be needed again, and to open one costs a look at every member. So
   * the last of them are kept.
   */
  private void keepForAWhile(Place left) {
    if (left.lane().isEmpty()) {
      empty.add(left.lane());
      if (empty.size() > EMPTY_KEPT) {
        Lane eldest = empty.iterator().next();
        empty.remove(eldest);
        section(eldest.bay().demand().queueId()).close(eldest);
      }
    }
  }

  /** An agent came, or something of his has changed. */
  public void put(Seat now) {
    Seat before = seats.get(now.id());
    Seat seat = before == null ? now : now.withAsked(Math.max(now.asked(), before.asked()));
    seats.put(seat.id(), seat);
    if (seat.equals(before)) {
      return;
    }
    for (UUID queue : seat.queues()) {
      section(queue).put(seat);
      ready.stir(section(queue).bays());
    }
    if (before != null && !before.queues().equals(seat.queues())) {
      before.queues().stream()
          .filter(queue -> !seat.queues().contains(queue))
          .forEach(queue -> {
            section(queue).remove(seat.id());
            ready.stir(section(queue).bays());
          });
    }
    if (before == null || before.isThere() != seat.isThere()) {
      keeping.cameOrLeft(seat);
    }
  }

  public Optional<Seat> seat(UUID id) {
    return Optional.ofNullable(seats.get(id));
  }

  /**
   * Takes the next conversation that can be served off the floor, and what it asks for off the
   * agent who is to be asked; empty if nobody who waits can be served.
   */
  public Optional<Proposal> next(Instant now) {
    Item kept = keeping.first();
    if (kept != null) {
      Seat seat = Objects.requireNonNull(seats.get(kept.preferred()), "kept for nobody");
      return Optional.of(promised(place(kept).keptFor(seat), now));
    }
    for (Item item = ready.first(); item != null; item = ready.first()) {
      Place place = place(item);
      Optional<Proposal> proposal = place.choose();
      if (proposal.isPresent()) {
        return proposal.map(it -> promised(it, now));
      }
      place.lane().setAside(item);
      moved(place.lane());
    }
    return Optional.empty();
  }

  private Place place(Item item) {
    return Objects.requireNonNull(places.get(item.id()), "not on the floor");
  }

  private Proposal promised(Proposal proposal, Instant now) {
    Item item = proposal.item();
    remove(item.id());
    proposals++;
    seat(proposal.agentId()).ifPresent(seat -> put(seat.promised(item.demand(), now, proposals)));
    return proposal;
  }

  /** How many wait. */
  public int waiting() {
    return places.size();
  }

  /** How many of them have been declined too often by everybody who is free. */
  public int aside() {
    return sections.values().stream()
        .flatMap(section -> section.bays().stream())
        .flatMap(bay -> bay.lanes().stream())
        .mapToInt(Lane::aside)
        .sum();
  }

  /** How many wait in a queue. */
  public int waiting(UUID queueId) {
    Section section = sections.get(queueId);
    return section == null ? 0 : section.waiting().size();
  }

  /** The first {@code most} who wait in a queue, in the order of their turns. */
  public List<Item> first(UUID queueId, int most) {
    Section section = sections.get(queueId);
    return section == null ? List.of() : section.waiting().first(most);
  }

  /** How many in the same queue come before a conversation; empty if it does not wait. */
  public OptionalInt position(UUID itemId) {
    Place place = places.get(itemId);
    return place == null
        ? OptionalInt.empty()
        : OptionalInt.of(place.section().waiting().before(place.item()));
  }

  /**
   * Why a conversation still waits; empty if it doesn't. Looks at every member of its queue.
   *
   * @param most members to be named
   */
  public Optional<Standing> why(UUID itemId, int most) {
    return Optional.ofNullable(places.get(itemId)).map(place -> place.standing(most));
  }
}
