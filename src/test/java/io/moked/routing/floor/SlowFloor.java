package io.moked.routing.floor;

import io.moked.routing.floor.Explanation.Basis;
import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The floor as one would explain it: look at everybody, each time. Slow, and obviously right. */
final class SlowFloor {

  private final Map<UUID, Item> items = new HashMap<>();
  private final Map<UUID, Seat> seats = new HashMap<>();
  private final Map<UUID, Integer> asked = new HashMap<>();
  private int proposals;

  void put(Item item) {
    items.put(item.id(), item);
  }

  void remove(UUID item) {
    items.remove(item);
  }

  void put(Seat seat) {
    seats.put(seat.id(), seat.withAsked(asked.getOrDefault(seat.id(), 0)));
  }

  Optional<Floor.Proposal> next(Instant now) {
    for (Item item : inOrder().filter(Item::keeps).toList()) {
      Seat last = seats.get(item.preferred());
      if (last != null && last.presence() != Presence.OFFLINE && !tired(item, last)) {
        return Optional.of(propose(item, Basis.KEPT, last, now));
      }
    }
    for (Item item : inOrder().toList()) {
      List<Seat> able = able(item);
      if (!able.isEmpty()) {
        Optional<Seat> preferred =
            able.stream().filter(seat -> seat.id().equals(item.preferred())).findFirst();
        return Optional.of(
            preferred
                .map(seat -> propose(item, Basis.PREFERRED, seat, now))
                .orElseGet(() -> propose(item, Basis.METHOD, able.getFirst(), now)));
      }
    }
    return Optional.empty();
  }

  private Floor.Proposal propose(Item item, Basis basis, Seat seat, Instant now) {
    Explanation explanation = explain(item, basis, seat);
    items.remove(item.id());
    asked.put(seat.id(), ++proposals);
    put(seat.promised(item.demand(), now, proposals));
    return new Floor.Proposal(item, seat.id(), explanation);
  }

  private Explanation explain(Item item, Basis basis, Seat chosen) {
    Stream<Seat> others = able(item).stream().filter(seat -> !seat.id().equals(chosen.id()));
    List<Candidate> best =
        Stream.concat(Stream.of(chosen), others)
            .limit(5)
            .map(seat ->
                new Candidate(
                    seat.id(),
                    seat.free(),
                    item.demand().distance(seat),
                    seat.assignedAt(),
                    item.declinesOf(seat.id())))
            .toList();
    return new Explanation(
        basis,
        members(item).anyMatch(chosen::equals)
            ? firstTier(item.demand(), chosen).map(item.demand().tiers()::get).orElse(null)
            : null,
        best,
        able(item).size(),
        (int) members(item).count(),
        excluded(item));
  }

  private Stream<Item> inOrder() {
    return new ArrayList<>(items.values()).stream().sorted();
  }

  private Stream<Seat> members(Item item) {
    return seats.values().stream().filter(it -> it.queues().contains(item.demand().queueId()));
  }

  /** Who may be asked, best first. */
  private List<Seat> able(Item item) {
    Demand demand = item.demand();
    return members(item)
        .filter(seat -> why(item, seat) == null)
        .sorted(
            Comparator.comparingInt((Seat seat) -> item.declinesOf(seat.id()))
                .thenComparing(seat -> firstTier(demand, seat).orElseThrow())
                .thenComparing((one, other) ->
                    order(demand, demand.tiers().get(firstTier(demand, one).orElseThrow()))
                        .compare(one, other)))
        .toList();
  }

  private static Comparator<Seat> order(Demand demand, Tier tier) {
    Comparator<Seat> nearest =
        Comparator.comparingInt(
            seat -> tier.match() == SkillMatch.CLOSEST ? demand.distance(seat) : 0);
    Comparator<Seat> first =
        switch (tier.order()) {
          case HIGHEST_CAPACITY -> Comparator.comparingInt(Seat::free).reversed();
          case ADVANCED_ROUND_ROBIN -> Comparator.comparing(seat -> at(seat.assignedAt()));
          case LEAST_ACTIVE -> Comparator.comparing(seat -> at(seat.releasedAt()));
          case MOST_SKILLED ->
              Comparator.comparingInt((Seat seat) -> levels(demand, seat)).reversed();
        };
    return nearest
        .thenComparing(first)
        .thenComparing(seat -> at(seat.assignedAt()))
        .thenComparingLong(Seat::asked)
        .thenComparing(Seat::id);
  }

  private static int levels(Demand demand, Seat seat) {
    return demand.skills().stream().mapToInt(it -> seat.skills().getOrDefault(it.id(), 0)).sum();
  }

  private static Instant at(@Nullable Instant at) {
    return at == null ? Instant.MIN : at;
  }

  private static boolean tired(Item item, Seat seat) {
    return item.declinesOf(seat.id()) >= item.mostDeclines();
  }

  private static Optional<Integer> firstTier(Demand demand, Seat seat) {
    return IntStream.range(0, demand.tiers().size())
        .boxed()
        .filter(n -> why(demand, demand.tiers().get(n), seat) == null)
        .findFirst();
  }

  /** Why a member is not asked; null if he may be. */
  private static @Nullable Exclusion why(Item item, Seat seat) {
    if (firstTier(item.demand(), seat).isPresent()) {
      return tired(item, seat) ? Exclusion.DECLINED : null;
    }
    return item.demand().tiers().stream()
        .map(tier -> why(item.demand(), tier, seat))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static @Nullable Exclusion why(Demand demand, Tier tier, Seat seat) {
    if (!tier.presences().contains(seat.presence())) {
      return seat.presence() == Presence.OFFLINE ? Exclusion.OFFLINE : Exclusion.PRESENCE;
    }
    if (tier.match() == SkillMatch.EXACT
        && !demand.skills().stream()
            .allMatch(it -> seat.skills().getOrDefault(it.id(), -1) >= it.level())) {
      return Exclusion.SKILLS;
    }
    boolean blocked = seat.blocking().stream().anyMatch(it -> seat.places().get(it) < 1);
    boolean place =
        demand.capacityProfiles().stream().allMatch(it -> seat.places().getOrDefault(it, 0) > 0);
    if (blocked || (tier.needsCapacity() && !place)) {
      return Exclusion.CAPACITY_PROFILE;
    }
    return tier.needsCapacity() && seat.free() < demand.units() ? Exclusion.CAPACITY : null;
  }

  private Map<Exclusion, Integer> excluded(Item item) {
    var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
    members(item)
        .forEach(seat -> {
          Exclusion why = why(item, seat);
          if (why != null) {
            counts.merge(why, 1, Integer::sum);
          }
        });
    return counts;
  }

  List<Item> queue(UUID queue) {
    return inOrder().filter(item -> item.demand().queueId().equals(queue)).toList();
  }

  /** Why an item waits; {@code aside} is what the fast floor says of it. */
  Standing why(UUID id, boolean aside) {
    Item item = items.get(id);
    return new Standing(
        item,
        queue(item.demand().queueId()).indexOf(item),
        aside,
        able(item).size(),
        (int) members(item).count(),
        excluded(item),
        members(item)
            .map(seat -> new Standing.Member(seat.id(), why(item, seat)))
            .sorted()
            .toList());
  }
}
