package io.moked.routing.floor;

import static io.moked.routing.floor.FloorGame.START;
import static io.moked.routing.floor.FloorGame.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.workforce.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Over ten thousand assignments everybody gets his share, also where all are equal (4.8). */
class FairnessTest {

  private static final int AGENTS = 10;
  private static final int ASSIGNMENTS = 10_000;
  private static final int ROOMY = 1_000_000;
  private static final Set<Presence> AVAILABLE = Set.of(Presence.AVAILABLE);

  private final Floor floor = new Floor();
  private final Map<UUID, Integer> got = new HashMap<>();
  private final List<UUID> agents = LongStream.range(0, AGENTS).mapToObj(FloorGame::id).toList();

  private void everybodyComes() {
    agents.forEach(agent -> floor.put(seat(agent, ROOMY, null)));
  }

  /**
   * @param movedAt when he last got work, and when it ended; null if he never did
   */
  private static Seat seat(UUID agent, int room, @Nullable Instant movedAt) {
    return new Seat(
        agent,
        Set.of(id(100)),
        Presence.AVAILABLE,
        room,
        Map.of(),
        Set.of(),
        Map.of(),
        movedAt,
        movedAt);
  }

  /** Gives one to whose turn it is. */
  private UUID assign(Method method, int number, Instant now) {
    var tier = new Tier("usual", AVAILABLE, true, SkillMatch.NONE, method);
    var demand = new Demand(id(100), 1, Set.of(), Set.of(), List.of(tier));
    var turn = Turn.usual(1, 0, START.plusSeconds(number));
    floor.put(new Item(id(1_000 + number), demand, turn, Map.of(), 3, null, false));
    UUID agent = floor.next(now).orElseThrow().agentId();
    got.merge(agent, 1, Integer::sum);
    return agent;
  }

  private void assertNobodyIsMoreThanOneAhead() {
    int least = agents.stream().mapToInt(agent -> got.getOrDefault(agent, 0)).min().orElseThrow();
    assertThat(Collections.max(got.values())).isLessThanOrEqualTo(least + 1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "MOST_SKILLED")
  void asTimePasses(Method method) {
    everybodyComes();
    for (int n = 0; n < ASSIGNMENTS; n++) {
      assign(method, n, START.plusSeconds(n));
      assertNobodyIsMoreThanOneAhead();
    }
  }

  @ParameterizedTest
  @EnumSource
  void allAtOneInstant(Method method) {
    everybodyComes();
    for (int n = 0; n < ASSIGNMENTS; n++) {
      assign(method, n, START);
      assertNobodyIsMoreThanOneAhead();
    }
  }

  /** As it is when the ledger writes many of them in one transaction: they have one time. */
  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "LEAST_ACTIVE")
  void inBatchesOfWhichEachHasOneTime(Method method) {
    inBatches(method, ROOMY, 3 * AGENTS);
  }

  @ParameterizedTest
  @EnumSource
  void whereEachHasRoomForOneAndWorkEndsForManyAtOneInstant(Method method) {
    inBatches(method, 1, AGENTS);
  }

  private void inBatches(Method method, int room, int most) {
    agents.forEach(agent -> floor.put(seat(agent, room, null)));
    var random = new Random(1);
    int number = 0;
    for (int batch = 1; number < ASSIGNMENTS; batch++) {
      var moved = new ArrayList<UUID>();
      for (int n = random.nextInt(1, most + 1); n > 0 && number < ASSIGNMENTS; n--) {
        moved.add(
            assign(method, number++, START.plusSeconds(batch).minusNanos(ASSIGNMENTS - number)));
        assertNobodyIsMoreThanOneAhead();
      }
      Collections.shuffle(moved, random);
      Instant at = START.plusSeconds(batch);
      moved.forEach(agent -> floor.put(seat(agent, room, at)));
    }
  }
}
