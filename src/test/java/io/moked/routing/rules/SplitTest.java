package io.moked.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.moked.time.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplitTest {

  private static final int CONVERSATIONS = 100_000;

  record Sequence(String name, IntFunction<UUID> ids) {

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sequence> sequences() {
    var random = new Random(1);
    return Stream.of(
        new Sequence("ids as we make them", _ -> Ids.next()),
        new Sequence("random ids", _ -> new UUID(random.nextLong(), random.nextLong())),
        new Sequence("ids that count", n -> new UUID(0, n)),
        new Sequence("ids that count in their first half", n -> new UUID((long) n << 20, 7)));
  }

  @ParameterizedTest
  @MethodSource("sequences")
  void fiveQueuesGetTheirSharesWithinOnePercent(Sequence sequence) {
    List<Share> shares =
        List.of(
            new Share(Written.id(1), 50),
            new Share(Written.id(2), 20),
            new Share(Written.id(3), 15),
            new Share(Written.id(4), 14),
            new Share(Written.id(5), 1));
    var route = new Route("Everything", null, shares);

    Map<UUID, Integer> got = new HashMap<>();
    for (int n = 0; n < CONVERSATIONS; n++) {
      got.merge(route.queueOf(sequence.ids().apply(n)), 1, Integer::sum);
    }

    assertThat(shares)
        .allSatisfy(share ->
            assertThat(100.0 * got.get(share.queueId()) / CONVERSATIONS)
                .as("share of %d", share.percent())
                .isCloseTo(share.percent(), within(1.0)));
  }

  @Test
  void theSameConversationFallsTheSameWayEachTime() {
    UUID id = UUID.fromString("0195a1d0-7c00-7abc-8def-0123456789ab");

    // The number itself is part of the promise: another would move what waits to other queues.
    assertThat(Split.percentile(id, "Sales"))
        .isEqualTo(Split.percentile(id, "Sales"))
        .isEqualTo(99);
  }

  @Test
  void howItFallsInOneRouteSaysNothingOfAnother() {
    int both = 0;
    for (int n = 0; n < CONVERSATIONS; n++) {
      boolean first = Split.percentile(Written.id(n), "Sales") < 50;
      boolean second = Split.percentile(Written.id(n), "Sales 2") < 50;
      both += first && second ? 1 : 0;
    }

    assertThat(100.0 * both / CONVERSATIONS).isCloseTo(25.0, within(1.0));
  }
}
