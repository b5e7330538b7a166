package io.moked.routing.floor;

import io.moked.routing.floor.Explanation.Basis;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A conversation's place on the floor: in the section of its queue, in the lane of its demand.
 * Knows whom to ask about it, and why.
 */
record Place(Item item, Section section, Lane lane) {

  private static final int EXPLAINED = 5;

  /**
   * The preferred one if he may be asked, else the best of those who declined it the least. Empty
   * if all who are free have declined it too often.
   */
  Optional<Floor.Proposal> choose() {
    List<Seat> best = muster().best(item, EXPLAINED);
    UUID preferred = item.preferred();
    if (preferred != null && item.mayAsk(preferred) && tierOf(preferred) >= 0) {
      return Optional.of(proposal(Basis.PREFERRED, member(preferred), best));
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(proposal(Basis.METHOD, best.getFirst(), best));
  }

  /** It goes to the agent for whom it is kept. */
  Floor.Proposal keptFor(Seat seat) {
    return proposal(Basis.KEPT, seat, muster().best(item, EXPLAINED));
  }

  private Muster muster() {
    return new Muster(section, lane);
  }

  /** The first tier that an agent fits; negative if he fits none, or is no member. */
  private int tierOf(UUID agent) {
    Integer number = section.number(agent);
    return number == null ? -1 : lane.bay().tierOf(lane, number);
  }

  private Seat member(UUID agent) {
    return section.member(Objects.requireNonNull(section.number(agent), "no member"));
  }

  private Floor.Proposal proposal(Basis basis, Seat chosen, List<Seat> best) {
    var candidates = new ArrayList<Candidate>(EXPLAINED);
    candidates.add(Candidate.of(item, chosen));
    for (Seat seat : best) {
      if (candidates.size() < EXPLAINED && !seat.id().equals(chosen.id())) {
        candidates.add(Candidate.of(item, seat));
      }
    }
    int tier = tierOf(chosen.id());
    BitSet free = muster().free();
    int declined = declined();
    return new Floor.Proposal(
        item,
        chosen.id(),
        new Explanation(
            basis,
            tier < 0 ? null : item.demand().tiers().get(tier),
            List.copyOf(candidates),
            free.cardinality() - declined,
            section.size(),
            excluded(free, declined)));
  }

  /** How many could be asked but for what they said before. */
  private int declined() {
    int declined = 0;
    for (UUID agent : item.declines().keySet()) {
      if (!item.mayAsk(agent) && tierOf(agent) >= 0) {
        declined++;
      }
    }
    return declined;
  }

  private Map<Exclusion, Integer> excluded(BitSet free, int declined) {
    Map<Exclusion, Integer> counts = muster().excluded(free);
    if (declined > 0) {
      counts.put(Exclusion.DECLINED, declined);
    }
    return counts;
  }

  /**
   * Why it still waits.
   *
   * @param most members to be named
   */
  Standing standing(int most) {
    BitSet free = muster().free();
    int declined = declined();
    return new Standing(
        item,
        section.waiting().before(item),
        lane.isAside(item),
        free.cardinality() - declined,
        section.size(),
        excluded(free, declined),
        section.everybody().stream().mapToObj(this::named).sorted().limit(most).toList());
  }

  private Standing.Member named(int number) {
    UUID agent = section.member(number).id();
    Exclusion why = muster().why(number);
    return new Standing.Member(
        agent, why == null && !item.mayAsk(agent) ? Exclusion.DECLINED : why);
  }
}
