package io.moked.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrderedTest {

  @Test
  void whateverIsAddedAndRemovedItIsAsASortedSetFromAnyPosition() {
    var random = new Random(7);
    var model = new TreeSet<Integer>();
    for (int i = 0; i < 3_000; i++) {
      model.add(random.nextInt(10_000));
    }
    var ordered = new Ordered<>(Comparator.<Integer>naturalOrder(), new ArrayList<>(model));
    for (int step = 0; step < 20_000; step++) {
      int value = random.nextInt(10_000);
      if (random.nextInt(step < 10_000 ? 3 : 2) == 0) {
        assertThat(ordered.remove(value)).isEqualTo(model.remove(value));
      } else if (step < 10_000) {
        model.add(value);
        ordered.add(value);
      }
      if (step % 500 == 0) {
        compare(ordered, new ArrayList<>(model), random);
      }
    }
    for (Integer value : List.copyOf(model)) {
      assertThat(ordered.remove(value)).isTrue();
    }
    assertThat(ordered.size()).isZero();
    assertThat(ordered.range(0, 5)).isEmpty();
    ordered.add(1);
    assertThat(ordered.range(0, 5)).containsExactly(1);
  }

  private static void compare(Ordered<Integer> ordered, List<Integer> model, Random random) {
    int offset = random.nextInt(model.size() + 10);
    int limit = random.nextInt(700);
    int from = Math.min(offset, model.size());
    assertThat(ordered.size()).isEqualTo(model.size());
    assertThat(ordered.range(offset, limit))
        .isEqualTo(model.subList(from, Math.min(model.size(), from + limit)));
    int value = random.nextInt(10_000);
    assertThat(ordered.before(it -> it > value))
        .isEqualTo((int) model.stream().filter(it -> it <= value).count());
  }
}
