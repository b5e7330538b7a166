package io.moked.routing.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankedTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void itKnowsTheSamePlacesAsASortedList(long seed) {
    var random = new Random(seed);
    var ranked = new Ranked<Integer>();
    List<Integer> list = new ArrayList<>();
    for (int step = 0; step < 5_000; step++) {
      Integer value = random.nextInt(400);
      int found = Collections.binarySearch(list, value);
      if (found < 0) {
        ranked.add(value);
        list.add(-found - 1, value);
      } else if (random.nextInt(3) == 0) {
        ranked.remove(value);
        list.remove(/* index */ found);
      }
      Integer other = random.nextInt(400);
      int expected = Collections.binarySearch(list, other);
      assertThat(ranked.before(other)).isEqualTo(expected < 0 ? -expected - 1 : expected);
      assertThat(ranked.size()).isEqualTo(list.size());
      int most = random.nextInt(10);
      assertThat(ranked.first(most)).isEqualTo(list.subList(0, Math.min(most, list.size())));
    }
  }

  /** Arrivals come in order, the worst case of a tree that does nothing against it. */
  @Test
  void aHundredThousandInOrderDoNotMakeItALine() {
    var ranked = new Ranked<Integer>();
    for (int n = 0; n < 100_000; n++) {
      ranked.add(n);
    }
    assertThat(ranked.depth()).isLessThan(60);
    assertThat(ranked.before(77_777)).isEqualTo(77_777);
  }

  @Test
  void whatIsNotInItCanNotBeTakenOut() {
    var ranked = new Ranked<Integer>();
    ranked.add(1);
    assertThatThrownBy(() -> ranked.remove(2)).hasMessageContaining("2");
  }
}
