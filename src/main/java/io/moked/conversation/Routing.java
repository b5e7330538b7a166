package io.moked.conversation;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a conversation asks of whoever serves it, and how far it has come on its way to him.
 *
 * @param capacityProfiles in each of them it takes one place
 * @param attributes what classification found, by key
 * @param context what the page or channel told of the customer, by key
 * @param queuedAt when it came into its queue; a declined offer does not change that
 * @param cause why it came into its queue; null if that was not kept
 * @param overflowed queues that it has overflowed from; it never goes back to one of them by itself
 * @param undelivered agents whose screen never showed its offer
 * @param setAside declined so often that only a person decides now
 */
public record Routing(
    Set<UUID> capacityProfiles,
    List<WantedSkill> skills,
    Map<String, String> attributes,
    Map<String, String> context,
    Instant queuedAt,
    @Nullable QueueCause cause,
    Set<UUID> overflowed,
    Set<UUID> undelivered,
    boolean setAside) {

  Routing queued(Instant at, QueueCause why, UUID from, UUID to) {
    return new Routing(
        capacityProfiles,
        skills,
        attributes,
        context,
        at,
        why,
        left(why, from, to),
        Set.of(),
        false);
  }

  /** The queue's own rules let it in. Whoever else brings it there is not asked (behaviour 4.7). */
  public boolean isPlacedByRules() {
    return cause == null || cause == QueueCause.STARTED || cause == QueueCause.OVERFLOWED;
  }

  /** Somebody wants it in this queue and in no other. */
  public boolean isSentByPerson() {
    return cause == QueueCause.ASSIGNED || cause == QueueCause.TRANSFERRED;
  }

  /** What somebody decides, or the customer, begins a new way; one that overflows goes on. */
  private Set<UUID> left(QueueCause why, UUID from, UUID to) {
    if (why != QueueCause.OVERFLOWED) {
      return why == QueueCause.FALLBACK ? overflowed : Set.of();
    }
    var left = new HashSet<>(overflowed);
    if (!from.equals(to)) {
      left.add(from);
    }
    return Set.copyOf(left);
  }

  Routing undelivered(UUID agentId) {
    var agents = new HashSet<>(undelivered);
    agents.add(agentId);
    return new Routing(
        capacityProfiles,
        skills,
        attributes,
        context,
        queuedAt,
        cause,
        overflowed,
        Set.copyOf(agents),
        setAside);
  }

  Routing putAside() {
    return setAside(true);
  }

  /** Somebody is asked about it again. */
  Routing takenUp() {
    return setAside ? setAside(false) : this;
  }

  private Routing setAside(boolean now) {
    return new Routing(
        capacityProfiles,
        skills,
        attributes,
        context,
        queuedAt,
        cause,
        overflowed,
        undelivered,
        now);
  }
}
