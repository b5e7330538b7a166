package io.moked.routing.floor;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * All who wait and all who are free. Always serves the first conversation, over all queues, for
 * which somebody is free; nobody who could be served waits behind one who can't.
 *
 * <p>Belongs to one thread.
 */
public final class Floor {

  /** A conversation and whom to ask about it. */
  public record Proposal(Item item, UUID agentId) {}

  private static final int EMPTY_KEPT = 64;

  private final Function<UUID, Method> methodOfQueue;
  private final int mostDeclines;
  private final Map<Demand, Lane> lanes = new HashMap<>();
  private final Map<UUID, Set<Lane>> lanesOfQueue = new HashMap<>();
  private final Map<UUID, Item> items = new HashMap<>();
  private final Map<UUID, Seat> seats = new HashMap<>();
  private final Map<UUID, Set<UUID>> membersOfQueue = new HashMap<>();

  /** Lanes that can be served now, by the first who stands in them. */
  private final NavigableMap<Item, Lane> ready = new TreeMap<>(Comparator.naturalOrder());

  private final Map<Lane, Item> readyHead = new HashMap<>();
  private final Set<Lane> empty = new LinkedHashSet<>();

  /**
   * @param mostDeclines after so many an agent is not asked about a conversation again
   */
  public Floor(Function<UUID, Method> methodOfQueue, int mostDeclines) {
    this.methodOfQueue = methodOfQueue;
    this.mostDeclines = mostDeclines;
  }

  /** A conversation waits, or what it asks for has changed. */
  public void put(Item item) {
    remove(item.id());
    items.put(item.id(), item);
    Lane lane = lanes.computeIfAbsent(item.demand(), this::open);
    empty.remove(lane);
    lane.add(item);
    order(lane);
  }

  /** A conversation waits no more. */
  public void remove(UUID itemId) {
    Item item = items.remove(itemId);
    if (item == null) {
      return;
    }
    Lane lane = lanes.get(item.demand());
    if (lane != null) {
      lane.remove(item);
      order(lane);
      keepForAWhile(lane);
    }
  }

  private Lane open(Demand demand) {
    var lane = new Lane(demand, methodOfQueue.apply(demand.queueId()), mostDeclines);
    lanesOfQueue.computeIfAbsent(demand.queueId(), _ -> new HashSet<>()).add(lane);
    for (UUID member : membersOfQueue.getOrDefault(demand.queueId(), Set.of())) {
      lane.replace(null, seats.get(member));
    }
    return lane;
  }

  /**
   * An empty lane is likely to be needed again, and to open one costs a look at every member; but
   * it is work at each change of an agent. So the last few are kept.
   */
  private void keepForAWhile(Lane lane) {
    if (!lane.isEmpty()) {
      return;
    }
    empty.add(lane);
    if (empty.size() > EMPTY_KEPT) {
      Lane eldest = empty.iterator().next();
      empty.remove(eldest);
      lanes.remove(eldest.demand());
      lanesOfQueue.getOrDefault(eldest.demand().queueId(), new HashSet<>()).remove(eldest);
    }
  }

  /** An agent came, or something of his has changed. */
  public void put(Seat seat) {
    Seat before = seats.put(seat.id(), seat);
    Set<UUID> touched = new HashSet<>(seat.queues());
    if (before != null) {
      touched.addAll(before.queues());
    }
    for (UUID queue : touched) {
      Set<UUID> members = membersOfQueue.computeIfAbsent(queue, _ -> new HashSet<>());
      boolean _ =
          seat.queues().contains(queue) ? members.add(seat.id()) : members.remove(seat.id());
      for (Lane lane : lanesOfQueue.getOrDefault(queue, Set.of())) {
        lane.replace(before, seat);
        order(lane);
      }
    }
  }

  public Optional<Seat> seat(UUID id) {
    return Optional.ofNullable(seats.get(id));
  }

  /**
   * Takes the next conversation that can be served off the floor, and its units off the agent who
   * is to be asked; empty if nobody who waits can be served.
   */
  public Optional<Proposal> next(Instant now) {
    while (!ready.isEmpty()) {
      Map.Entry<Item, Lane> first = ready.firstEntry();
      Item item = first.getKey();
      Lane lane = first.getValue();
      Optional<Seat> chosen =
          lane.choose(item, item.preferred() == null ? null : seats.get(item.preferred()));
      if (chosen.isPresent()) {
        Seat seat = chosen.get();
        remove(item.id());
        put(seat.promised(item.demand().units(), now));
        return Optional.of(new Proposal(item, seat.id()));
      }
      order(lane);
    }
    return Optional.empty();
  }

  private void order(Lane lane) {
    Item now = lane.head();
    Item before = readyHead.get(lane);
    if (Objects.equals(before, now)) {
      return;
    }
    if (before != null) {
      ready.remove(before);
      readyHead.remove(lane);
    }
    if (now != null) {
      ready.put(now, lane);
      readyHead.put(lane, now);
    }
  }

  /** How many wait. */
  public int waiting() {
    return items.size();
  }
}
