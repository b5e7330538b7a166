package io.moked.routing;

import io.moked.conversation.Channel;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.workforce.Presence;
import java.util.Set;
import java.util.UUID;

/**
 * How the conversations of one channel are handled (behaviour 4.2).
 *
 * @param units what one takes of an agent's capacity: 0 to 1000
 * @param allowedPresences in which of them agents are offered work
 * @param offerSeconds how long an offer stands: 5 to 600
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
    MonitoringPolicy monitoring) {

  public Ref ref() {
    return new Ref(id, name, names);
  }
}
