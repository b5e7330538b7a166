package io.moked.routing;

import io.moked.conversation.Conversation;
import io.moked.routing.floor.Demand;
import io.moked.routing.floor.Item;
import io.moked.routing.floor.Method;
import io.moked.routing.floor.Seat;
import io.moked.routing.floor.SkillMatch;
import io.moked.routing.floor.Tier;
import io.moked.routing.floor.Turn;
import io.moked.workforce.Agent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** From the organisation, its agents and conversations to the pieces on the matcher's floor. */
@Component
class FloorPlan {

  private static final int MOST_DECLINES = 3;

  private final Organisation organisation;

  FloorPlan(Organisation organisation) {
    this.organisation = organisation;
  }

  /** Nothing if its queue or workstream is gone. */
  Optional<Item> item(Conversation c) {
    Optional<Workstream> workstream = organisation.workstream(c.workstream().id());
    Optional<Queue> queue = organisation.queue(c.queue().id());
    if (workstream.isEmpty() || queue.isEmpty()) {
      return Optional.empty();
    }
    var tier =
        new Tier(
            "usual",
            workstream.get().allowedPresences(),
            true,
            SkillMatch.NONE,
            Method.HIGHEST_CAPACITY);
    var demand = new Demand(queue.get().id(), c.units(), Set.of(), Set.of(), List.of(tier));
    Instant since = c.times().waitingSince();
    return Optional.of(
        new Item(
            c.id(),
            demand,
            Turn.usual(
                queue.get().priority(),
                c.priority(),
                since == null ? c.times().createdAt() : since),
            c.declines(),
            MOST_DECLINES,
            c.lastOwner(),
            false));
  }

  /**
   * @param promised units that are on their way to him and not yet in his load
   */
  Seat seat(Agent agent, int promised) {
    return new Seat(
        agent.id(),
        organisation.queuesOf(agent.id()),
        agent.presence(),
        agent.unitsFree() - promised,
        Map.of(),
        Set.of(),
        Map.of(),
        agent.lastAssignedAt(),
        null);
  }
}
