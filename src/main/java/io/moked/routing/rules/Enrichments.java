package io.moked.routing.rules;

import io.moked.conversation.WantedSkill;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What several rules set together: skills and capacity profiles add up; of priorities and of
 * attributes with one name the later speaks.
 */
final class Enrichments {

  private final Map<UUID, WantedSkill> skills = new LinkedHashMap<>();
  private final Set<UUID> capacityProfiles = new LinkedHashSet<>();
  private final Map<String, String> attributes = new HashMap<>();
  private @Nullable Integer priority;

  void add(Enrichment set) {
    set.skills().forEach(it -> skills.merge(it.skillId(), it, Enrichments::higher));
    capacityProfiles.addAll(set.capacityProfiles());
    attributes.putAll(set.attributes());
    priority = set.priority() == null ? priority : set.priority();
  }

  Enrichment merged() {
    return new Enrichment(
        List.copyOf(skills.values()), priority, List.copyOf(capacityProfiles), attributes);
  }

  /**
   * The higher level wins at each moment of waiting: one rule's step down does not undo another's.
   */
  static WantedSkill higher(WantedSkill one, WantedSkill other) {
    var moments = new TreeSet<Integer>();
    one.relax().forEach(step -> moments.add(step.afterSeconds()));
    other.relax().forEach(step -> moments.add(step.afterSeconds()));
    var relax = new ArrayList<WantedSkill.Relaxation>();
    int first = Math.max(one.level(), other.level());
    OptionalInt level = OptionalInt.of(first);
    for (int moment : moments) {
      OptionalInt next = higher(one.levelAfter(moment), other.levelAfter(moment));
      if (!next.equals(level)) {
        relax.add(new WantedSkill.Relaxation(moment, next.isPresent() ? next.getAsInt() : null));
        level = next;
      }
    }
    return new WantedSkill(one.skillId(), first, relax);
  }

  private static OptionalInt higher(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent()
        ? OptionalInt.of(Math.max(one.getAsInt(), other.getAsInt()))
        : one.isPresent() ? one : other;
  }
}
