package io.moked.routing;

import io.moked.conversation.WantedSkill;
import io.moked.routing.floor.Candidate;
import io.moked.routing.floor.Demand;
import io.moked.routing.floor.Exclusion;
import io.moked.routing.floor.Floor;
import io.moked.routing.floor.Item;
import io.moked.routing.floor.Skill;
import io.moked.routing.floor.Standing;
import io.moked.routing.floor.Turn;
import io.moked.time.Ids;
import io.moked.workforce.Agent;
import io.moked.workforce.Load;
import io.moked.workforce.Roster;
import io.moked.workforce.SkillLevel;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who would be asked about a conversation that somebody imagines. It is put on a floor of its own,
 * so what is said beforehand is found as it will be found then.
 */
@Component
public class Rehearsal {

  /**
   * A member of the queue.
   *
   * @param level his levels in the skills asked for, added up; null if none is asked for
   * @param excluded why he would not be asked; null if he could be
   */
  public record Player(Agent agent, @Nullable Integer level, @Nullable Exclusion excluded) {}

  private final FloorPlan plan;
  private final Roster roster;
  private final Clock clock;

  Rehearsal(FloorPlan plan, Roster roster, Clock clock) {
    this.plan = plan;
    this.roster = roster;
    this.clock = clock;
  }

  /** The first {@code most} members of its queue, who would be asked first at the top. */
  public List<Player> of(Way way, Workstream workstream, int most) {
    Instant now = clock.instant();
    Queue queue = way.queue();
    var demand =
        new Demand(
            queue.id(),
            way.units(workstream),
            way.profiles(),
            new HashSet<>(way.wanted().stream().map(Rehearsal::fresh).toList()),
            Tiers.of(queue, workstream));
    var item =
        new Item(
            Ids.next(),
            demand,
            Turn.usual(queue.priority(), way.priority(), now),
            Map.of(),
            1,
            null,
            false);
    var floor = new Floor();
    queue.members().stream()
        .flatMap(id -> roster.find(id).stream())
        .forEach(agent -> floor.put(plan.seat(agent, Load.NONE)));
    floor.put(item);
    var exclusions = new HashMap<UUID, Exclusion>();
    List<UUID> nearest = nearest(floor, item, queue.members().size(), exclusions);
    return Stream.concat(asked(floor, now), nearest.stream())
        .distinct()
        .limit(most)
        .flatMap(id -> roster.find(id).stream())
        .map(agent -> new Player(agent, level(agent, way), exclusions.get(agent.id())))
        .toList();
  }

  private static Skill fresh(WantedSkill wanted) {
    return new Skill(wanted.skillId(), wanted.level());
  }

  private static List<UUID> nearest(
      Floor floor, Item item, int members, Map<UUID, Exclusion> exclusions) {
    Optional<Standing> standing = floor.why(item.id(), members);
    standing.stream()
        .flatMap(it -> it.agents().stream())
        .filter(member -> member.exclusion() != null)
        .forEach(member -> exclusions.put(member.id(), member.exclusion()));
    return standing.stream().flatMap(it -> it.agents().stream()).map(Standing.Member::id).toList();
  }

  private static Stream<UUID> asked(Floor floor, Instant now) {
    return floor.next(now).stream()
        .flatMap(proposal -> proposal.explanation().best().stream())
        .map(Candidate::id);
  }

  private static @Nullable Integer level(Agent agent, Way way) {
    return way.wanted().isEmpty()
        ? null
        : (Integer)
            way.wanted().stream()
                .map(wanted -> agent.skills().get(wanted.skillId()))
                .filter(level -> level != null && level.active())
                .mapToInt(SkillLevel::level)
                .sum();
  }
}
