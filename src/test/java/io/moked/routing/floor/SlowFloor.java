package io.moked.routing.floor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The floor as one would explain it: look at everybody, each time. Slow, and obviously right. */
final class SlowFloor {

  private final Function<UUID, Method> methodOfQueue;
  private final int mostDeclines;
  private final Map<UUID, Item> items = new HashMap<>();
  private final Map<UUID, Seat> seats = new HashMap<>();

  SlowFloor(Function<UUID, Method> methodOfQueue, int mostDeclines) {
    this.methodOfQueue = methodOfQueue;
    this.mostDeclines = mostDeclines;
  }

  void put(Item item) {
    items.put(item.id(), item);
  }

  void remove(UUID item) {
    items.remove(item);
  }

  void put(Seat seat) {
    seats.put(seat.id(), seat);
  }

  Optional<Floor.Proposal> next(Instant now) {
    List<Item> inOrder = new ArrayList<>(items.values());
    inOrder.sort(Comparator.naturalOrder());
    for (Item item : inOrder) {
      Optional<Seat> best = best(item);
      if (best.isPresent()) {
        items.remove(item.id());
        put(best.get().promised(item.demand().units(), now));
        return Optional.of(new Floor.Proposal(item, best.get().id()));
      }
    }
    return Optional.empty();
  }

  private Optional<Seat> best(Item item) {
    Demand demand = item.demand();
    List<Seat> able =
        seats.values().stream()
            .filter(seat -> seat.queues().contains(demand.queueId()))
            .filter(seat -> demand.presences().contains(seat.presence()))
            .filter(seat -> seat.free() >= demand.units())
            .filter(seat -> demand.match() != SkillMatch.EXACT || hasAll(seat, demand))
            .filter(seat -> item.declinesOf(seat.id()) < mostDeclines)
            .toList();
    Optional<Seat> preferred =
        able.stream().filter(seat -> seat.id().equals(item.preferred())).findFirst();
    Comparator<Seat> order = methodOfQueue.apply(demand.queueId()).order();
    if (demand.match() == SkillMatch.CLOSEST) {
      order = Comparator.comparingInt(demand::distance).thenComparing(order);
    }
    Comparator<Seat> kindest =
        Comparator.comparingInt((Seat seat) -> item.declinesOf(seat.id())).thenComparing(order);
    return preferred.or(() -> able.stream().min(kindest));
  }

  private static boolean hasAll(Seat seat, Demand demand) {
    return demand.skills().stream()
        .allMatch(skill ->
            seat.level(skill.id()) != Seat.NONE && seat.level(skill.id()) >= skill.level());
  }
}
