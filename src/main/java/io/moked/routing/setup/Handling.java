package io.moked.routing.setup;

import io.moked.conversation.Channel;
import io.moked.conversation.Rulebook;
import io.moked.conversation.Trigger;
import io.moked.routing.floor.SkillMatch;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a workstream's conversations are handed out, held and closed (behaviour 4.2).
 *
 * @param pickable agents may also take what waits, whatever their load and presence
 * @param capacityProfiles in each of them a conversation takes one place
 * @param keepSameAgent who had it last gets it first, whatever his load and presence
 * @param fallbackQueueId takes what no rule places; null is the workstream's own queue
 * @param messages what customers are told when, by language
 */
public record Handling(
    Distribution distribution,
    boolean pickable,
    Set<UUID> capacityProfiles,
    SkillMatch skillMatch,
    boolean keepSameAgent,
    Rulebook.WrapUp wrapUp,
    @Nullable UUID fallbackQueueId,
    IdleSeconds autoClose,
    Declines declines,
    Map<Trigger, Map<String, String>> messages) {

  public static Handling usual(Channel channel) {
    return new Handling(
        Distribution.PUSH,
        false,
        Set.of(),
        SkillMatch.NONE,
        true,
        Rulebook.WrapUp.USUAL,
        null,
        IdleSeconds.usual(channel),
        Declines.USUAL,
        Map.of());
  }

  /** Whether agents may take what waits. */
  public boolean lettingPick() {
    return pickable || distribution == Distribution.PICK;
  }
}
