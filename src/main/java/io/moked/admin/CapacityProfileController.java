package io.moked.admin;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.CapacityProfile;
import io.moked.workforce.CapacityProfileStore;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** Capacity profiles: how much an agent does of one kind of work. */
@RestController
@RequestMapping("/api/capacity-profiles")
class CapacityProfileController {

  /** When a place that was released can be taken again. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  enum Reset {
    IMMEDIATE,
    END_OF_DAY
  }

  /**
   * A profile.
   *
   * @param agents how many have it
   */
  record ProfileItem(
      UUID id, String name, Names names, int limit, Reset reset, boolean blocking, int agents) {}

  record Profiles(List<ProfileItem> items) {}

  /** What is left out stays; when places come back is fixed once the profile exists. */
  record ProfileRequest(
      @Nullable @Size(max = 100) String name,
      @Nullable @Valid BothNames names,
      @Nullable @Min(1) @Max(1_000) Integer limit,
      @Nullable Reset reset,
      @Nullable Boolean blocking) {}

  private final CapacityProfileStore store;
  private final MentionStore mentions;
  private final Roster roster;
  private final PresenceDesk presences;
  private final ConfigurationAudit audit;

  CapacityProfileController(
      CapacityProfileStore store,
      MentionStore mentions,
      Roster roster,
      PresenceDesk presences,
      ConfigurationAudit audit) {
    this.store = store;
    this.mentions = mentions;
    this.roster = roster;
    this.presences = presences;
    this.audit = audit;
  }

  @GetMapping
  Profiles all() {
    Map<UUID, Integer> agents = store.agents();
    return new Profiles(store.all().stream().map(profile -> item(profile, agents)).toList());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  ProfileItem create(@CurrentStaff Staff staff, @Valid @RequestBody ProfileRequest request) {
    Called called = Called.or(request.name(), request.names(), null);
    var nothing =
        new CapacityProfile(
            Ids.next(),
            called.name(),
            called.names(),
            Given.or("limit", request.limit(), null),
            request.reset() == Reset.END_OF_DAY,
            false);
    return save(nothing, request, staff, "create-capacity-profile");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  ProfileItem change(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody ProfileRequest request) {
    CapacityProfile before = store.find(id).orElseThrow(Problem::notFound);
    if (request.reset() != null && request.reset() != reset(before)) {
      throw Problem.invalid("reset", "fixed");
    }
    return save(before, request, staff, "change-capacity-profile");
  }

  private ProfileItem save(
      CapacityProfile before, ProfileRequest request, Staff staff, String verb) {
    Called called =
        Called.or(request.name(), request.names(), new Called(before.name(), before.names()));
    var profile =
        new CapacityProfile(
            before.id(),
            called.name(),
            called.names(),
            Objects.requireNonNullElse(request.limit(), before.limit()),
            before.endOfDay(),
            Objects.requireNonNullElse(request.blocking(), before.blocking()));
    Given.written(() -> {
      List<UUID> holders = store.save(profile);
      roster.reload(holders);
      presences.reckon(holders);
    });
    audit.note(staff, verb, profile.id(), profile.name());
    return item(profile, store.agents());
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    CapacityProfile profile = store.find(id).orElseThrow(Problem::notFound);
    if (mentions.has(id) || !store.delete(id)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-capacity-profile", id, profile.name());
  }

  private static Reset reset(CapacityProfile profile) {
    return profile.endOfDay() ? Reset.END_OF_DAY : Reset.IMMEDIATE;
  }

  private static ProfileItem item(CapacityProfile profile, Map<UUID, Integer> agents) {
    return new ProfileItem(
        profile.id(),
        profile.name(),
        profile.names(),
        profile.limit(),
        reset(profile),
        profile.blocking(),
        agents.getOrDefault(profile.id(), 0));
  }
}
