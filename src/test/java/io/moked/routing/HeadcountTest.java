package io.moked.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HeadcountTest {

  private static final UUID SALES = id(100);
  private static final UUID SUPPORT = id(101);

  private final Set<UUID> there = new HashSet<>();
  private final Headcount headcount = new Headcount(there::contains);

  @Test
  void whoeverComesOrGoesCountsOnceInEachOfHisQueues() {
    headcount.recount(Map.of(id(1), Set.of(SALES, SUPPORT), id(2), Set.of(SALES)));
    there.addAll(Set.of(id(1), id(2)));
    headcount.look(id(1));
    headcount.look(id(1));
    headcount.look(id(2));
    assertThat(headcount.of(SALES)).isEqualTo(2);
    assertThat(headcount.of(SUPPORT)).isEqualTo(1);
    there.remove(id(1));
    headcount.look(id(1));
    assertThat(headcount.of(SALES)).isEqualTo(1);
    assertThat(headcount.of(SUPPORT)).isZero();
  }

  @Test
  void itIsWhatOneWouldCountWhateverComesInWhateverOrder() {
    var random = new Random(7);
    Map<UUID, Set<UUID>> queues = Map.of();
    for (int step = 0; step < 2_000; step++) {
      UUID agent = id(random.nextInt(6));
      boolean _ = random.nextBoolean() ? there.add(agent) : there.remove(agent);
      if (random.nextInt(20) == 0) {
        queues = memberships(random);
        headcount.recount(queues);
      }
      headcount.look(agent);
      for (UUID queue : Set.of(SALES, SUPPORT)) {
        assertThat(headcount.of(queue)).isEqualTo(count(queues, queue));
      }
    }
  }

  private int count(Map<UUID, Set<UUID>> queues, UUID queue) {
    return (int)
        there.stream().filter(it -> queues.getOrDefault(it, Set.of()).contains(queue)).count();
  }

  private static Map<UUID, Set<UUID>> memberships(Random random) {
    var queues = new HashMap<UUID, Set<UUID>>();
    for (int n = 0; n < 6; n++) {
      queues.put(id(n), random.nextBoolean() ? Set.of(SALES) : Set.of(SALES, SUPPORT));
    }
    return queues;
  }

  private static UUID id(long n) {
    return new UUID(0, n);
  }
}
