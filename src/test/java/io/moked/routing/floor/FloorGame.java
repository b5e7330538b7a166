package io.moked.routing.floor;

import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Both floors, and a random hand that moves the same pieces on both. */
final class FloorGame {

  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  private static final int QUEUES = 3;
  private static final List<OrderBy> ORDERS = List.of(OrderBy.values());

  final Floor fast = new Floor();
  final SlowFloor slow = new SlowFloor();
  final List<UUID> known = new ArrayList<>();

  private final Random random;
  private final int agents;
  private final List<List<Tier>> tiers = new ArrayList<>();
  private long seconds;

  FloorGame(long seed, int agents) {
    this.random = new Random(seed);
    this.agents = agents;
    for (int n = 0; n < 5; n++) {
      tiers.add(tiers(n < 3 ? 1 : 3));
    }
  }

  static UUID id(long n) {
    return new UUID(0, n);
  }

  static UUID queue(int n) {
    return id(100 + n);
  }

  Instant now() {
    return START.plusSeconds(seconds);
  }

  void step(int step) {
    seconds += random.nextInt(3);
    switch (random.nextInt(6)) {
      case 0, 1 -> put(item(id(10_000 + step)));
      case 2, 3 -> put(seat(agent()));
      case 4 -> leave();
      default -> changeItsMind();
    }
  }

  void everybodyComes() {
    for (int n = 0; n < agents; n++) {
      put(seat(id(n)));
    }
  }

  UUID anyKnown() {
    return known.get(random.nextInt(known.size()));
  }

  private void put(Item item) {
    known.add(item.id());
    fast.put(item);
    slow.put(item);
  }

  private void put(Seat seat) {
    fast.put(seat);
    slow.put(seat);
  }

  private void leave() {
    if (!known.isEmpty()) {
      UUID item = known.remove(random.nextInt(known.size()));
      fast.remove(item);
      slow.remove(item);
    }
  }

  /** One who waits, or was served, comes with another demand. */
  private void changeItsMind() {
    if (!known.isEmpty()) {
      put(item(known.remove(random.nextInt(known.size()))));
    }
  }

  private Item item(UUID id) {
    var declines = new HashMap<UUID, Integer>();
    for (int n = random.nextInt(4); n > 0; n--) {
      declines.put(agent(), 1 + random.nextInt(3));
    }
    int queue = random.nextInt(QUEUES);
    var demand =
        new Demand(
            queue(queue),
            10 * random.nextInt(4),
            some(200),
            wanted(),
            tiers.get(random.nextInt(tiers.size())));
    boolean prefers = random.nextInt(3) == 0;
    return new Item(
        id,
        demand,
        turn(queue),
        declines,
        1 + random.nextInt(3),
        prefers ? agent() : null,
        random.nextInt(3) == 0);
  }

  /** The last queue has buckets, at the priority of the first. */
  private Turn turn(int queue) {
    int priority = random.nextInt(2);
    Instant since = START.plusSeconds(random.nextInt(50));
    if (queue < QUEUES - 1) {
      return Turn.usual(queue, priority, since);
    }
    int bucket = random.nextInt(3);
    return new Turn(0, "queue " + queue, bucket, ORDERS.get(bucket), priority, since);
  }

  private Seat seat(UUID agent) {
    var places = new HashMap<UUID, Integer>();
    for (int n = 0; n < 2; n++) {
      places.put(id(200 + n), random.nextInt(4) - 1);
    }
    var skills = new HashMap<UUID, Integer>();
    for (int n = 0; n < 2; n++) {
      if (random.nextBoolean()) {
        skills.put(id(500 + n), 1 + random.nextInt(5));
      }
    }
    var queues = new HashSet<UUID>();
    for (int n = 0; n < QUEUES; n++) {
      if (random.nextInt(3) > 0) {
        queues.add(queue(n));
      }
    }
    return new Seat(
        agent,
        queues,
        any(Presence.class),
        random.nextInt(120) - 20,
        places,
        random.nextInt(3) == 0 ? some(200) : Set.of(),
        skills,
        random.nextBoolean() ? now().minusSeconds(random.nextInt(5)) : null,
        random.nextBoolean() ? now().minusSeconds(random.nextInt(5)) : null);
  }

  private UUID agent() {
    return id(random.nextInt(agents));
  }

  /** None, one or both of two. */
  private Set<UUID> some(long first) {
    return switch (random.nextInt(6)) {
      case 0 -> Set.of(id(first));
      case 1 -> Set.of(id(first), id(first + 1));
      default -> Set.of();
    };
  }

  private Set<Skill> wanted() {
    var wanted = new HashMap<Long, Skill>();
    for (int n = random.nextInt(3); n > 0; n--) {
      long skill = 500L + random.nextInt(2);
      wanted.put(skill, new Skill(id(skill), 1 + random.nextInt(5)));
    }
    return Set.copyOf(wanted.values());
  }

  private List<Tier> tiers(int count) {
    var some = new ArrayList<Tier>();
    for (int n = 0; n < count; n++) {
      Set<Presence> presences = new HashSet<>(Set.of(Presence.AVAILABLE));
      presences.add(any(Presence.class));
      some.add(
          new Tier(
              "tier " + n,
              presences,
              count == 1 || random.nextBoolean(),
              any(SkillMatch.class),
              any(Method.class)));
    }
    return some;
  }

  private <E extends Enum<E>> E any(Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    return all.get(random.nextInt(all.size()));
  }
}
