package io.moked.routing.rules;

import io.moked.conversation.WantedSkill;
import io.moked.routing.rules.Surroundings.Levels;
import io.moked.web.FieldProblem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a skill that a rule asks for is one, and its steps go down. */
final class SkillCheck {

  private final Surroundings known;
  private final Faults faults;

  SkillCheck(Surroundings known, Faults faults) {
    this.known = known;
    this.faults = faults;
  }

  /**
   * Looks at one skill.
   *
   * @param seen the skills before it; it joins them
   */
  void look(String path, WantedSkill skill, Set<UUID> seen) {
    String idPath = path + ".skillId";
    Optional<Levels> levels = known.skill(skill.skillId());
    if (levels.isEmpty()) {
      faults.add(new FieldProblem(idPath, "unknown"));
    } else if (!seen.add(skill.skillId())) {
      faults.add(new FieldProblem(idPath, "twice"));
    }
    levels.ifPresent(it -> levels(path, skill, it));
    steps(path, skill);
  }

  private void levels(String path, WantedSkill skill, Levels levels) {
    level(path + ".level", skill.level(), levels);
    for (int n = 0; n < skill.relax().size(); n++) {
      level(path + ".relax[" + n + "].level", skill.relax().get(n).level(), levels);
    }
  }

  private void level(String path, @Nullable Integer level, Levels levels) {
    if (level != null && (level < levels.min() || level > levels.max())) {
      faults.add(new FieldProblem(path, "range", Map.of("min", levels.min(), "max", levels.max())));
    }
  }

  private void steps(String path, WantedSkill skill) {
    int seconds = 0;
    Integer level = skill.level();
    for (int n = 0; n < skill.relax().size(); n++) {
      WantedSkill.Relaxation step = skill.relax().get(n);
      String secondsPath = path + ".relax[" + n + "].afterSeconds";
      String levelPath = path + ".relax[" + n + "].level";
      if (step.afterSeconds() <= seconds) {
        faults.add(new FieldProblem(secondsPath, "later"));
      }
      if (level == null || (step.level() != null && step.level() >= level)) {
        faults.add(new FieldProblem(levelPath, "lower"));
      }
      seconds = step.afterSeconds();
      level = step.level();
    }
  }
}
