package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever anybody tries in whatever order. A game that fails says its seed and is shortened to the
 * steps that it takes; to play one again, put its seed first into {@link #seeds}.
 */
class ModelTest {

  private static final int STEPS = 1_500;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverPeopleTryTheInvariantsHoldAfterEachStep(long seed) {
    List<Step> steps = Step.random(seed, STEPS);
    Game.failureOf(steps).ifPresent(failure -> report(seed, steps, failure));
  }

  private static void report(long seed, List<Step> steps, Throwable failure) {
    List<Step> shortest = Shortening.of(steps, it -> Game.failureOf(it).isPresent());
    String story = shortest.stream().map(Step::toString).collect(Collectors.joining("\n"));
    throw new AssertionError(
        "seed: %d, fails in %d steps:%n%s".formatted(seed, shortest.size(), story),
        Game.failureOf(shortest).orElse(failure));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aBatchIsDecidedAsItsCommandsOneByOne(long seed) {
    Game game = Game.play(Step.random(seed, STEPS));
    World batched = inBatches(game.moves());
    assertThat(batched.conversations()).isEqualTo(game.world().conversations());
    assertThat(batched.agents()).isEqualTo(game.world().agents());
    assertThat(batched.changes()).isEqualTo(game.world().changes());
    assertThat(batched.acts()).isEqualTo(game.world().acts());
  }

  /** What comes at the same moment comes in one batch. */
  private static World inBatches(List<Game.Move> moves) {
    World world = Game.emptyWorld();
    var batch = new ArrayList<Request>();
    for (int i = 0; i < moves.size(); i++) {
      batch.add(moves.get(i).request());
      boolean last = i + 1 == moves.size() || !moves.get(i + 1).at().equals(moves.get(i).at());
      if (last) {
        world.pass(Duration.between(world.now(), moves.get(i).at()));
        world.send(batch);
        batch.clear();
      }
    }
    return world;
  }

  @Test
  void theGamesReachEveryEventEveryRefusalAndOverload() {
    Set<String> events = new TreeSet<>();
    Set<String> outcomes = new TreeSet<>();
    Set<Boolean> excesses = new HashSet<>();
    seeds()
        .forEach(seed -> {
          World world = Game.play(Step.random(seed, STEPS)).world();
          for (Change change : world.changes()) {
            change.events().forEach(it -> events.add(it.event().getClass().getSimpleName()));
            excesses.add(change.after().excessUnits() > 0);
          }
          world.acts().forEach(act -> outcomes.add(act.outcome()));
        });
    assertThat(events)
        .containsAll(
            Records.permittedBy(Event.class)
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("Notice"))
                .toList());
    assertThat(outcomes)
        .contains(
            "accepted",
            "wrong-state",
            "already-assigned",
            "own-conversation",
            "no-right",
            "api-access-role",
            "channel-not-supported",
            "elevated-to-call",
            "not-a-human-agent",
            "capacity-exceeded",
            "not-in-queue",
            "queue-type-mismatch",
            "same-queue",
            "empty-queue",
            "already-closed",
            "offer-gone",
            "stale-version",
            "not-a-participant");
    assertThat(excesses).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void aFailingGameIsShortenedToTheStepsThatItTakes() {
    List<Integer> many = IntStream.range(0, 1_000).boxed().toList();
    assertThat(Shortening.of(many, it -> it.contains(17) && it.contains(940)))
        .containsExactly(17, 940);
  }
}
