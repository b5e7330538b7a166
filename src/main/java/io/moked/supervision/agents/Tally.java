package io.moked.supervision.agents;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Adds up what happens to offers, by agent, for the latest day on which anything did. */
final class Tally {

  private record Counted(UUID offerId, Today.What what) {}

  private record OfDay(LocalDate day, Today today) {
    OfDay with(LocalDate now, Today.What what) {
      return now.equals(day)
          ? new OfDay(day, today.with(what))
          : now.isAfter(day) ? new OfDay(now, Today.NOTHING.with(what)) : this;
    }
  }

  private final Map<UUID, OfDay> agents = new ConcurrentHashMap<>();
  private volatile @Nullable Set<Counted> told = ConcurrentHashMap.newKeySet();

  /**
   * Counts that {@code what} happened on {@code day}. Until {@link #settle}, the same thing told
   * twice counts once: it may be both read and heard of.
   *
   * @return whether anything has changed
   */
  boolean count(UUID offerId, UUID agentId, Today.What what, LocalDate day) {
    Set<Counted> before = told;
    if (before != null && !before.add(new Counted(offerId, what))) {
      return false;
    }
    agents.merge(
        agentId, new OfDay(day, Today.NOTHING.with(what)), (counted, _) -> counted.with(day, what));
    return true;
  }

  /** From now on everything is told once. */
  void settle() {
    told = null;
  }

  Today of(UUID agentId, LocalDate day) {
    OfDay counted = agents.get(agentId);
    return counted != null && counted.day().equals(day) ? counted.today() : Today.NOTHING;
  }
}
