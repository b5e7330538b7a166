package io.moked.workforce;

import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent's seat as decisions see it.
 *
 * @param apiAccess holds the role for programs, and so gets no work from people (S14)
 * @param skills what he can, by skill; those that are not active included
 * @param defaultPresence what a sign-in makes of him; null leaves him as he was
 */
public record Agent(
    UUID id,
    String name,
    Names names,
    boolean human,
    boolean apiAccess,
    Map<UUID, SkillLevel> skills,
    Capacity capacity,
    Standing standing,
    @Nullable PresenceChoice defaultPresence,
    long version) {

  public Agent {
    skills = Map.copyOf(skills);
  }

  /** What decisions look at; a custom one counts as its base. */
  public Presence presence() {
    return standing.presence();
  }

  /** The custom presence that he shows, if he does. */
  public @Nullable CustomPresence status() {
    return standing.choice().custom();
  }

  public Instant presenceSince() {
    return standing.since();
  }

  public Actor presenceSetBy() {
    return standing.setBy();
  }

  public PresenceCause presenceCause() {
    return standing.cause();
  }

  /**
   * Whether work may be offered in his presence. Who is not to be disturbed only because he is full
   * counts as busy: what stands against him is his capacity, and that is said, and overridden, as
   * such (S12).
   */
  public boolean presenceAllows(Set<Presence> allowed) {
    return allowed.contains(presence()) || allowed.contains(presenceButForLoad());
  }

  /** His presence as far as he, or somebody else, has chosen it: who is only full is busy. */
  public Presence presenceButForLoad() {
    boolean full = presenceCause() == PresenceCause.LOAD && presence() == Presence.DO_NOT_DISTURB;
    return full ? Presence.BUSY : presence();
  }

  public int unitsTotal() {
    return capacity.total();
  }

  /** Units held by conversations now; may exceed the total after an override (S12). */
  public int unitsUsed() {
    return capacity.used();
  }

  /** Units that are free; negative after an override. */
  public int unitsFree() {
    return capacity.total() - capacity.used();
  }

  /** By how many units {@code units} more would exceed his capacity; 0 if they fit (S12). */
  public int excess(int units) {
    return Math.max(0, capacity.used() + units - capacity.total());
  }

  /** How well he has a skill that may be asked of him now; empty if he has not. */
  public OptionalInt levelOf(UUID skill) {
    SkillLevel level = skills.get(skill);
    return level != null && level.active() ? OptionalInt.of(level.level()) : OptionalInt.empty();
  }

  public Map<UUID, ProfileLoad> profiles() {
    return capacity.profiles();
  }

  /** A place is free in each of these profiles; false if one of them is not his. */
  public boolean hasPlaces(Collection<UUID> profileIds, LocalDate day) {
    return profileIds.stream()
        .map(profile -> profiles().getOrDefault(profile, ProfileLoad.FOREIGN))
        .allMatch(profile -> profile.assigned() && profile.free(day) > 0);
  }

  /** A blocking profile is full: nothing at all is offered to him. */
  public boolean isBlocked(LocalDate day) {
    return capacity.isBlocked(day);
  }

  public @Nullable Instant lastAssignedAt() {
    return capacity.assignedAt();
  }

  public @Nullable Instant lastReleasedAt() {
    return capacity.releasedAt();
  }

  /**
   * With so much more, or less, held by conversations. What an end-of-day profile gives back counts
   * as spent until the day ends.
   */
  public Agent holding(Load difference, Instant now, PresenceRules rules) {
    return moved(difference, now, rules, true);
  }

  /** The same for what was offered to him and not accepted: nothing of it is spent. */
  public Agent givingBack(Load difference, Instant now, PresenceRules rules) {
    return moved(difference, now, rules, false);
  }

  private Agent moved(Load difference, Instant now, PresenceRules rules, boolean spends) {
    Capacity moved = capacity.moved(difference, now, rules.day(now), spends);
    return with(moved, StandingRules.afterLoad(standing, moved, now, rules));
  }

  /** After an offer that he did not accept; call it when what the offer held is given back. */
  public Agent afterOffer(OfferEnd end, Instant now, PresenceRules rules) {
    Standing after = StandingRules.afterOffer(standing, end, now, rules);
    return after.equals(standing) ? this : with(capacity, after);
  }

  /** With another presence, set by {@code actor}. */
  public Agent present(Presence other, Actor actor, Instant now) {
    return with(capacity, Standing.chosen(PresenceChoice.of(other), actor, now));
  }

  /** After a command; himself, unchanged, if it changes nothing. */
  Agent after(PresenceCommand command, Instant now, PresenceRules rules) {
    Standing after =
        switch (command) {
          case PresenceCommand.Choose it -> Standing.chosen(it.choice(), it.by(), now);
          case PresenceCommand.Reset it ->
              StandingRules.afterReset(standing, capacity, defaultPresence, it.by(), now, rules);
          case PresenceCommand.Lose _ -> StandingRules.afterLoss(standing, now);
          case PresenceCommand.Return _ ->
              StandingRules.afterReturn(standing, capacity, defaultPresence, now, rules);
          case PresenceCommand.SignIn _ ->
              StandingRules.afterSignIn(standing, capacity, defaultPresence, now, rules);
          case PresenceCommand.Reckon _ -> StandingRules.afterLoad(standing, capacity, now, rules);
        };
    return after.equals(standing) ? this : with(capacity, after);
  }

  private Agent with(Capacity otherCapacity, Standing otherStanding) {
    return new Agent(
        id,
        name,
        names,
        human,
        apiAccess,
        skills,
        otherCapacity,
        otherStanding,
        defaultPresence,
        version + 1);
  }
}
