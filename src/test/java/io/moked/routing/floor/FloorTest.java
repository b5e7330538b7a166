package io.moked.routing.floor;

import static io.moked.routing.floor.FloorGame.START;
import static io.moked.routing.floor.FloorGame.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.workforce.Presence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloorTest {

  /**
   * Arrivals, departures, presences, loads, profiles, skills, tiers, buckets, declines, kept ones
   * and overrides at random, against the slow floor: the same order, with the same reasons.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void theSameIsServedInTheSameOrderAsBySomebodyWhoLooksAtEverybodyEachTime(long seed) {
    var game = new FloorGame(seed, 12);
    for (int step = 0; step < 2_000; step++) {
      game.step(step);
      Optional<Floor.Proposal> expected = game.slow.next(game.now());
      assertThat(game.fast.next(game.now())).as("seed %d, step %d", seed, step).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void aCrowdIsServedInTheSameOrder(long seed) {
    var game = new FloorGame(seed, 800);
    game.everybodyComes();
    for (int step = 0; step < 300; step++) {
      game.step(step);
      Optional<Floor.Proposal> expected = game.slow.next(game.now());
      assertThat(game.fast.next(game.now())).as("seed %d, step %d", seed, step).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void positionsAndReasonsToWaitAreThoseOfSomebodyWhoCounts(long seed) {
    var game = new FloorGame(seed, 12);
    for (int step = 0; step < 1_000; step++) {
      game.step(step);
      while (game.slow.next(game.now()).isPresent()) {
        assertThat(game.fast.next(game.now())).isPresent();
      }
      assertThat(game.fast.next(game.now())).isEmpty();
      for (int queue = 0; queue < 3; queue++) {
        List<Item> expected = game.slow.queue(FloorGame.queue(queue));
        assertThat(game.fast.first(FloorGame.queue(queue), 1_000)).isEqualTo(expected);
        assertThat(game.fast.waiting(FloorGame.queue(queue))).isEqualTo(expected.size());
      }
      if (!game.known.isEmpty()) {
        UUID item = game.anyKnown();
        game.fast
            .why(item, 100)
            .ifPresent(why -> {
              assertThat(why).isEqualTo(game.slow.why(item, why.aside()));
              assertThat(game.fast.position(item)).hasValue(why.before());
            });
      }
    }
  }

  @Test
  void nobodyWhoCanBeServedWaitsBehindOneWhoCant() {
    var floor = new Floor();
    floor.put(seat(1, Presence.AVAILABLE, 10));
    var rare = Set.of(new Skill(id(7), 5));
    floor.put(item(1, new Demand(id(100), 10, Set.of(), rare, List.of(tier(SkillMatch.EXACT)))));
    floor.put(item(2, demand(10, tier(SkillMatch.NONE))));
    assertThat(floor.next(START)).map(it -> it.item().id()).contains(id(2));
    assertThat(floor.next(START)).isEmpty();
    assertThat(floor.waiting()).isEqualTo(1);
  }

  @Test
  void whatEverybodyWhoIsFreeHasDeclinedIsSetAsideUntilAnotherIsFree() {
    var floor = new Floor();
    floor.put(seat(1, Presence.AVAILABLE, 10));
    floor.put(seat(2, Presence.AWAY, 10));
    var demand = demand(10, tier(SkillMatch.NONE));
    floor.put(new Item(id(9), demand, turn(9), Map.of(id(1), 3), 3, null, false));
    assertThat(floor.next(START)).isEmpty();
    assertThat(floor.aside()).isEqualTo(1);
    assertThat(floor.why(id(9), 10).orElseThrow().excluded())
        .isEqualTo(Map.of(Exclusion.DECLINED, 1, Exclusion.PRESENCE, 1));
    floor.put(seat(2, Presence.AVAILABLE, 10));
    assertThat(floor.aside()).isZero();
    assertThat(floor.next(START)).map(Floor.Proposal::agentId).contains(id(2));
  }

  @Test
  void whatIsKeptForAnAgentGoesToHimAheadOfAllAsSoonAsHeIsThereWhateverHisLoad() {
    var floor = new Floor();
    floor.put(seat(1, Presence.OFFLINE, 0));
    var demand = demand(10, tier(SkillMatch.NONE));
    floor.put(item(8, demand));
    floor.put(new Item(id(9), demand, turn(9), Map.of(), 3, id(1), true));
    assertThat(floor.next(START)).isEmpty();
    floor.put(seat(1, Presence.DO_NOT_DISTURB, 0));
    Floor.Proposal kept = floor.next(START).orElseThrow();
    assertThat(kept.item().id()).isEqualTo(id(9));
    assertThat(kept.explanation().basis()).isEqualTo(Explanation.Basis.KEPT);
    assertThat(floor.seat(id(1)).orElseThrow().free()).isEqualTo(-10);
  }

  @Test
  void whatIsKeptForOneWhoIsAwayForTheDayGoesToOthersInItsTurn() {
    var floor = new Floor();
    floor.put(seat(1, Presence.OFFLINE, 100));
    floor.put(seat(2, Presence.AVAILABLE, 100));
    var demand = demand(10, tier(SkillMatch.NONE));
    floor.put(item(8, demand));
    floor.put(new Item(id(9), demand, turn(9), Map.of(), 3, id(1), true));
    assertThat(floor.next(START)).map(it -> it.item().id()).contains(id(8));
    assertThat(floor.next(START)).map(Floor.Proposal::agentId).contains(id(2));
  }

  @Test
  void aBlockingProfileThatAPromiseHasFilledStopsTheNextOffer() {
    var floor = new Floor();
    UUID calls = id(200);
    floor.put(
        new Seat(
            id(1),
            Set.of(id(100)),
            Presence.AVAILABLE,
            100,
            Map.of(calls, 1),
            Set.of(calls),
            Map.of(),
            null,
            null));
    floor.put(
        item(8, new Demand(id(100), 0, Set.of(calls), Set.of(), List.of(tier(SkillMatch.NONE)))));
    floor.put(item(9, demand(10, tier(SkillMatch.NONE))));
    assertThat(floor.next(START)).map(it -> it.item().id()).contains(id(8));
    assertThat(floor.next(START)).isEmpty();
    assertThat(floor.why(id(9), 1).orElseThrow().agents())
        .containsExactly(new Standing.Member(id(1), Exclusion.CAPACITY_PROFILE));
  }

  private static final Set<Presence> AVAILABLE = Set.of(Presence.AVAILABLE);

  private static Tier tier(SkillMatch match) {
    return new Tier("usual", AVAILABLE, true, match, Method.HIGHEST_CAPACITY);
  }

  private static Demand demand(int units, Tier tier) {
    return new Demand(id(100), units, Set.of(), Set.of(), List.of(tier));
  }

  private static Seat seat(long n, Presence presence, int free) {
    return new Seat(
        id(n), Set.of(id(100)), presence, free, Map.of(), Set.of(), Map.of(), null, null);
  }

  private static Turn turn(long n) {
    return Turn.usual(1, 0, START.plusSeconds(n));
  }

  private static Item item(long n, Demand demand) {
    return new Item(id(n), demand, turn(n), Map.of(), 3, null, false);
  }
}
