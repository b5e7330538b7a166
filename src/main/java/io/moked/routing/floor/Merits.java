package io.moked.routing.floor;

import java.util.BitSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The members of a section by how well their skills suit a lane under one of its tiers, best first;
 * who lacks what the tier demands is not among them. Changes only when somebody's skills do.
 */
final class Merits {

  private final Tier tier;
  private final Set<Skill> wanted;
  private final BitSet suited;
  private final NavigableMap<Long, BitSet> byScore = new TreeMap<>();

  /**
   * @param everybody in the section; kept up to date by it
   */
  Merits(Tier tier, Set<Skill> wanted, BitSet everybody) {
    this.tier = tier;
    this.wanted = wanted;
    if (tier.looksAtSkills()) {
      this.suited = new BitSet();
    } else {
      this.suited = everybody;
      byScore.put(0L, everybody);
    }
  }

  /** Takes note of a member who came, or whose skills have changed. */
  void put(int number, Seat seat) {
    if (tier.looksAtSkills()) {
      remove(number);
      int distance = Skill.distance(wanted, seat);
      if (distance == 0 || tier.match() != SkillMatch.EXACT) {
        suited.set(number);
        byScore.computeIfAbsent(score(distance, seat), _ -> new BitSet()).set(number);
      }
    }
  }

  /** The smaller, the better: distance where it counts, then what the method makes of levels. */
  private long score(int distance, Seat seat) {
    long nearness = tier.match() == SkillMatch.CLOSEST ? distance : 0;
    long skilled = tier.order() == Method.MOST_SKILLED ? Skill.sum(wanted, seat) : 0;
    return (nearness << Integer.SIZE) - skilled;
  }

  void remove(int number) {
    if (tier.looksAtSkills() && suited.get(number)) {
      suited.clear(number);
      for (Iterator<BitSet> each = byScore.values().iterator(); each.hasNext(); ) {
        BitSet equals = each.next();
        equals.clear(number);
        if (equals.isEmpty()) {
          each.remove();
        }
      }
    }
  }

  /** Everybody whose skills will do. */
  BitSet suited() {
    return suited;
  }

  /** The same, in sets of equals, the best first. */
  Collection<BitSet> bestFirst() {
    return byScore.values();
  }
}
