package io.moked.routing.floor;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final int MOST_DECLINES = 3;

  private static UUID id(long n) {
    return new UUID(0, n);
  }

  /**
   * Arrivals, presences, loads, skills, declines and overrides at random, against the slow floor.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theSameIsServedInTheSameOrderAsBySomebodyWhoLooksAtEverybodyEachTime(long seed) {
    var game = new Game(seed);
    for (int step = 0; step < 2_000; step++) {
      game.step(step);
      Optional<Floor.Proposal> expected = game.slow.next(game.now());
      assertThat(game.fast.next(game.now())).as("seed %d, step %d", seed, step).isEqualTo(expected);
    }
  }

  @Test
  void roundRobinStaysFairOverTenThousandAssignmentsWithTies() {
    fairOver(Method.ADVANCED_ROUND_ROBIN);
  }

  @Test
  void leastActiveStaysFairOverTenThousandAssignmentsWithTies() {
    fairOver(Method.LEAST_ACTIVE);
  }

  private static void fairOver(Method method) {
    int agents = 10;
    int assignments = 10_000;
    var floor = new Floor(_ -> method, MOST_DECLINES);
    for (int n = 0; n < agents; n++) {
      floor.put(
          new Seat(id(n), Set.of(id(100)), Presence.AVAILABLE, 1_000_000, Map.of(), null, null));
    }
    var demand = new Demand(id(100), Set.of(Presence.AVAILABLE), 1, SkillMatch.NONE, Set.of());
    var got = new HashMap<UUID, Integer>();
    for (int n = 0; n < assignments; n++) {
      Instant now = START.plusSeconds(n);
      floor.put(new Item(id(1_000 + n), demand, 1, 0, now, Map.of(), null));
      got.merge(floor.next(now).orElseThrow().agentId(), 1, Integer::sum);
    }
    assertThat(got.values()).as("assignments per agent").containsOnly(assignments / agents);
  }

  @Test
  void nobodyWhoCanBeServedWaitsBehindOneWhoCant() {
    var floor = new Floor(_ -> Method.HIGHEST_CAPACITY, MOST_DECLINES);
    floor.put(new Seat(id(1), Set.of(id(100)), Presence.AVAILABLE, 10, Map.of(), null, null));
    var rare = Set.of(new Skill(id(7), 5));
    floor.put(item(1, new Demand(id(100), Set.of(Presence.AVAILABLE), 10, SkillMatch.EXACT, rare)));
    floor.put(
        item(2, new Demand(id(100), Set.of(Presence.AVAILABLE), 10, SkillMatch.NONE, Set.of())));
    assertThat(floor.next(START)).map(it -> it.item().id()).contains(id(2));
    assertThat(floor.next(START)).isEmpty();
    assertThat(floor.waiting()).isEqualTo(1);
  }

  private static Item item(long n, Demand demand) {
    return new Item(id(n), demand, 1, 0, START.plusSeconds(n), Map.of(), null);
  }

  private static <E extends Enum<E>> E any(Random random, Class<E> type) {
    List<E> all = List.of(type.getEnumConstants());
    return all.get(random.nextInt(all.size()));
  }

  /** Both floors and a random hand that moves the same pieces on both. */
  private static final class Game {
    private final Random random;
    private final Map<UUID, Method> methods = new HashMap<>();
    private final Floor fast;
    private final SlowFloor slow;
    private final List<UUID> known = new ArrayList<>();
    private long seconds;

    Game(long seed) {
      random = new Random(seed);
      for (int q = 0; q < 3; q++) {
        methods.put(id(100 + q), any(random, Method.class));
      }
      fast = new Floor(methods::get, MOST_DECLINES);
      slow = new SlowFloor(methods::get, MOST_DECLINES);
    }

    Instant now() {
      return START.plusSeconds(seconds);
    }

    void step(int step) {
      seconds += random.nextInt(3);
      switch (random.nextInt(5)) {
        case 0, 1 -> arrive(id(10_000 + step));
        case 2, 3 -> change();
        default -> leave();
      }
    }

    private void arrive(UUID item) {
      var declines = new HashMap<UUID, Integer>();
      for (int n = random.nextInt(3); n > 0; n--) {
        declines.put(id(random.nextInt(12)), 1 + random.nextInt(MOST_DECLINES));
      }
      long queue = random.nextInt(3);
      var it =
          new Item(
              item,
              new Demand(
                  id(100 + queue),
                  random.nextBoolean()
                      ? Set.of(Presence.AVAILABLE)
                      : Set.of(Presence.AVAILABLE, Presence.BUSY),
                  10 * (1 + random.nextInt(3)),
                  any(random, SkillMatch.class),
                  skillsWanted()),
              (int) queue % 2,
              random.nextInt(2),
              now(),
              declines,
              random.nextInt(4) == 0 ? id(random.nextInt(12)) : null);
      known.add(item);
      fast.put(it);
      slow.put(it);
    }

    private Set<Skill> skillsWanted() {
      var wanted = new HashSet<Skill>();
      for (int n = random.nextInt(3); n > 0; n--) {
        wanted.add(new Skill(id(500 + n), 1 + random.nextInt(5)));
      }
      return wanted;
    }

    private void change() {
      var queues = new HashSet<UUID>();
      for (int q = 0; q < 3; q++) {
        if (random.nextBoolean()) {
          queues.add(id(100 + q));
        }
      }
      var skills = new HashMap<UUID, Integer>();
      for (int s = 1; s <= 2; s++) {
        if (random.nextBoolean()) {
          skills.put(id(500 + s), 1 + random.nextInt(5));
        }
      }
      var seat =
          new Seat(
              id(random.nextInt(12)),
              queues,
              any(random, Presence.class),
              random.nextInt(120) - 20,
              skills,
              random.nextBoolean() ? now().minusSeconds(random.nextInt(5)) : null,
              random.nextBoolean() ? now().minusSeconds(random.nextInt(5)) : null);
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
  }
}
