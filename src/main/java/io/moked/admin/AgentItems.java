package io.moked.admin;

import io.moked.conversation.Ref;
import io.moked.identity.Staff;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.PresencePolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what is known of a member of staff. */
@Component
class AgentItems {

  private final Organisation organisation;
  private final PresencePolicy policy;
  private final Clock clock;

  AgentItems(Organisation organisation, PresencePolicy policy, Clock clock) {
    this.organisation = organisation;
    this.policy = policy;
    this.clock = clock;
  }

  AgentItem of(Staff staff, @Nullable Agent seat) {
    PresenceChoice usual = seat == null ? null : seat.defaultPresence();
    return new AgentItem(
        staff.id(),
        staff.name(),
        staff.names(),
        staff.username(),
        seat == null || seat.human(),
        seat == null ? null : seat.presence(),
        seat == null ? null : seat.status(),
        seat == null ? null : seat.presenceSince(),
        seat == null ? null : seat.presenceSetBy(),
        seat == null ? null : seat.presenceCause(),
        usual == null ? null : usual.id(),
        seat == null ? null : Integer.valueOf(seat.unitsTotal()),
        seat == null ? null : Integer.valueOf(seat.unitsUsed()),
        seat == null ? List.of() : skills(seat),
        seat == null ? List.of() : profiles(seat),
        queues(staff),
        staff.roles(),
        staff.language(),
        staff.active(),
        seat != null && seat.presence() != Presence.OFFLINE);
  }

  private List<Ref> queues(Staff staff) {
    return organisation.queues().stream()
        .filter(queue -> queue.members().contains(staff.id()))
        .map(Queue::ref)
        .toList();
  }

  private static List<AgentItem.SkillItem> skills(Agent seat) {
    return seat.skills().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it ->
            new AgentItem.SkillItem(it.getKey(), it.getValue().level(), it.getValue().active()))
        .toList();
  }

  private List<AgentItem.ProfileItem> profiles(Agent seat) {
    LocalDate today = policy.get().day(clock.instant());
    return seat.profiles().entrySet().stream()
        .filter(it -> it.getValue().assigned())
        .map(it ->
            new AgentItem.ProfileItem(
                it.getKey(), it.getValue().ownLimit(), it.getValue().taken(today)))
        .sorted(Comparator.comparing(AgentItem.ProfileItem::profileId))
        .toList();
  }
}
