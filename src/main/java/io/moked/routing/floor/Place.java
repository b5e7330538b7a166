package io.moked.routing.floor;

import io.moked.routing.floor.Explanation.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
    List<Rung> best = lane.best(item, EXPLAINED);
    Rung preferred = preferred();
    if (preferred != null) {
      return Optional.of(proposal(Basis.PREFERRED, preferred.seat(), best));
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(proposal(Basis.METHOD, best.getFirst().seat(), best));
  }

  /** It goes to the agent for whom it is kept. */
  Floor.Proposal keptFor(Seat seat) {
    return proposal(Basis.KEPT, seat, lane.best(item, EXPLAINED));
  }

  private @Nullable Rung preferred() {
    UUID id = item.preferred();
    return id != null && item.mayAsk(id) && verdict(id) instanceof Rung rung ? rung : null;
  }

  private @Nullable Verdict verdict(UUID agent) {
    Integer number = section.number(agent);
    return number == null ? null : lane.verdict(number);
  }

  private Floor.Proposal proposal(Basis basis, Seat chosen, List<Rung> best) {
    var candidates = new ArrayList<Candidate>(EXPLAINED);
    candidates.add(Candidate.of(item, chosen));
    for (Rung rung : best) {
      if (candidates.size() < EXPLAINED && !rung.seat().id().equals(chosen.id())) {
        candidates.add(Candidate.of(item, rung.seat()));
      }
    }
    Tier tier =
        verdict(chosen.id()) instanceof Rung rung ? lane.demand().tiers().get(rung.tier()) : null;
    int declined = declined();
    return new Floor.Proposal(
        item,
        chosen.id(),
        new Explanation(
            basis,
            tier,
            List.copyOf(candidates),
            lane.free() - declined,
            section.size(),
            excluded(declined)));
  }

  /** How many could be asked but for what they said before. */
  private int declined() {
    int declined = 0;
    for (UUID agent : item.declines().keySet()) {
      if (!item.mayAsk(agent) && verdict(agent) instanceof Rung) {
        declined++;
      }
    }
    return declined;
  }

  private Map<Exclusion, Integer> excluded(int declined) {
    Map<Exclusion, Integer> counts = lane.excluded();
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
    int declined = declined();
    return new Standing(
        item,
        section.waiting().before(item),
        lane.isAside(item),
        lane.free() - declined,
        section.size(),
        excluded(declined),
        section.members().map(this::member).sorted().limit(most).toList());
  }

  private Standing.Member member(Seat seat) {
    Verdict verdict = Objects.requireNonNull(verdict(seat.id()), "verdict");
    return new Standing.Member(
        seat.id(),
        switch (verdict) {
          case Exclusion why -> why;
          case Rung _ -> item.mayAsk(seat.id()) ? null : Exclusion.DECLINED;
        });
  }
}
