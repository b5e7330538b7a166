package io.moked.routing;

import io.moked.conversation.Channel;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.setup.Handling;
import io.moked.workforce.Presence;
import java.util.Set;
import java.util.UUID;

/**
 * How the conversations of one channel are handled (behaviour 4.2).
 *
 * @param queueId where they go if no rule says otherwise
 * @param units what one takes of an agent's capacity: 0 to 1000
 * @param allowedPresences in which of them agents are offered work
 * @param offerSeconds how long an offer stands: 5 to 600
 * @param rules what is found out about them, and which queue they go to
 */
public record Workstream(
    UUID id,
    String name,
    Names names,
    Channel channel,
    UUID queueId,
    int units,
    Set<Presence> allowedPresences,
    int offerSeconds,
    MonitoringPolicy monitoring,
    Handling handling,
    RoutingRules rules) {

  private static final int USUAL_UNITS = 30;
  private static final int USUAL_OFFER_SECONDS = 120;

  /** One that is offered to whoever is available or busy, without rules. */
  public static Workstream usual(UUID id, String name, Channel channel, UUID queueId) {
    return new Workstream(
        id,
        name,
        Names.same(name),
        channel,
        queueId,
        USUAL_UNITS,
        Set.of(Presence.AVAILABLE, Presence.BUSY),
        USUAL_OFFER_SECONDS,
        MonitoringPolicy.OFF,
        Handling.usual(channel),
        RoutingRules.NONE);
  }

  /** The same under another name. */
  public Workstream as(UUID otherId, String otherName, Names otherNames) {
    return new Workstream(
        otherId,
        otherName,
        otherNames,
        channel,
        queueId,
        units,
        allowedPresences,
        offerSeconds,
        monitoring,
        handling,
        rules);
  }

  public Ref ref() {
    return new Ref(id, name, names);
  }

  /** Where what no rule places waits. */
  public UUID fallbackQueueId() {
    UUID own = handling.fallbackQueueId();
    return own == null ? queueId : own;
  }
}
