package io.moked.routing.rules;

import static io.moked.routing.rules.Written.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.WantedSkill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnrichmentsTest {

  @Test
  void skillsAndProfilesAddUpAndTheLaterPriorityAndAttributeSpeak() {
    var merged = new Enrichments();
    merged.add(
        new Enrichment(
            List.of(skill(1, 3)), 50, List.of(id(8)), Map.of("tier", "silver", "a", "1")));
    merged.add(
        new Enrichment(
            List.of(skill(1, 5), skill(2, 1)),
            null,
            List.of(id(9), id(8)),
            Map.of("tier", "gold")));

    assertThat(merged.merged())
        .isEqualTo(
            new Enrichment(
                List.of(skill(1, 5), skill(2, 1)),
                50,
                List.of(id(8), id(9)),
                Map.of("tier", "gold", "a", "1")));
  }

  @Test
  void aStepDownOfOneRuleDoesNotUndoWhatAnotherAsksFor() {
    var quick = new WantedSkill(id(1), 5, List.of(new WantedSkill.Relaxation(60, null)));
    var patient = new WantedSkill(id(1), 3, List.of(new WantedSkill.Relaxation(300, 1)));

    assertThat(Enrichments.higher(quick, patient))
        .isEqualTo(
            new WantedSkill(
                id(1),
                5,
                List.of(new WantedSkill.Relaxation(60, 3), new WantedSkill.Relaxation(300, 1))));
  }

  @Test
  void atEachMomentTheHigherOfTwoLevelsIsAskedFor() {
    var random = new Random(5);
    for (int round = 0; round < 5_000; round++) {
      WantedSkill one = random(random);
      WantedSkill other = random(random);
      WantedSkill both = Enrichments.higher(one, other);
      for (int second = 0; second < 60; second++) {
        int expected = Math.max(level(one, second), level(other, second));
        assertThat(level(both, second))
            .as("%s and %s after %d", one, other, second)
            .isEqualTo(expected);
      }
    }
  }

  private static int level(WantedSkill skill, int second) {
    OptionalInt level = skill.levelAfter(second);
    return level.orElse(-1);
  }

  private static WantedSkill random(Random random) {
    int first = random.nextInt(10);
    int level = first;
    int second = 0;
    var relax = new ArrayList<WantedSkill.Relaxation>();
    while (relax.size() < 5 && random.nextInt(3) > 0) {
      second += 1 + random.nextInt(15);
      if (level == 0) {
        relax.add(new WantedSkill.Relaxation(second, null));
        break;
      }
      level = random.nextInt(level);
      relax.add(new WantedSkill.Relaxation(second, level));
    }
    return new WantedSkill(id(1), first, relax);
  }

  private static WantedSkill skill(int id, int level) {
    return new WantedSkill(id(id), level, List.of());
  }
}
