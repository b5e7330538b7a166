package io.moked.admin;

import io.moked.conversation.Channel;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.QueueType;
import io.moked.conversation.Rulebook;
import io.moked.conversation.Trigger;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Workstream;
import io.moked.routing.floor.SkillMatch;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.setup.Declines;
import io.moked.routing.setup.Distribution;
import io.moked.routing.setup.Handling;
import io.moked.routing.setup.IdleSeconds;
import io.moked.workforce.Presence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A workstream as programs and pages see it. */
record WorkstreamItem(
    UUID id,
    String name,
    Names names,
    QueueType type,
    Channel channel,
    UUID queueId,
    int units,
    Set<Presence> allowedPresences,
    int offerSeconds,
    MonitoringPolicy monitoring,
    Distribution distribution,
    boolean pickable,
    Set<UUID> capacityProfiles,
    SkillMatch skillMatch,
    boolean keepSameAgent,
    Rulebook.WrapUp wrapUp,
    @Nullable UUID fallbackQueueId,
    IdleSeconds autoClose,
    Declines declines,
    Map<Trigger, Map<String, String>> messages,
    List<Binding> bindings,
    RoutingRules routing) {

  /** Where its conversations come from. */
  record Binding(Channel channel, String key) {}

  static WorkstreamItem of(Workstream it, Organisation organisation) {
    Handling handling = it.handling();
    return new WorkstreamItem(
        it.id(),
        it.name(),
        it.names(),
        it.channel().queueType(),
        it.channel(),
        it.queueId(),
        it.units(),
        it.allowedPresences(),
        it.offerSeconds(),
        it.monitoring(),
        handling.distribution(),
        handling.pickable(),
        handling.capacityProfiles(),
        handling.skillMatch(),
        handling.keepSameAgent(),
        handling.wrapUp(),
        handling.fallbackQueueId(),
        handling.autoClose(),
        handling.declines(),
        handling.messages(),
        organisation.widgets(it.id()).stream().map(key -> new Binding(it.channel(), key)).toList(),
        it.rules());
  }
}
