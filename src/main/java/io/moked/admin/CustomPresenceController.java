package io.moked.admin;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.CustomPresence;
import io.moked.workforce.CustomPresenceStore;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's own presences; the list of all is the desk's. */
@RestController
@RequestMapping("/api/presences")
class CustomPresenceController {

  private static final int MOST = 100;

  /** As in the list of all presences. */
  record PresenceItem(UUID id, String name, Names names, Presence base, boolean custom) {

    static PresenceItem of(CustomPresence it) {
      return new PresenceItem(it.id(), it.name(), it.names(), it.base(), true);
    }
  }

  /** What is left out stays; the base is fixed once it exists. */
  record PresenceRequest(
      @Nullable @Size(max = 100) String name,
      @Nullable @Valid BothNames names,
      @Nullable Presence base) {}

  private final CustomPresenceStore store;
  private final Roster roster;
  private final ConfigurationAudit audit;

  CustomPresenceController(CustomPresenceStore store, Roster roster, ConfigurationAudit audit) {
    this.store = store;
    this.roster = roster;
    this.audit = audit;
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  PresenceItem create(@CurrentStaff Staff staff, @Valid @RequestBody PresenceRequest request) {
    Called called = Called.or(request.name(), request.names(), null);
    Presence base = Given.or("base", request.base(), null);
    if (!base.isChoosable()) {
      throw Problem.invalid("base", "not-choosable");
    }
    if (store.all().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    var nothing = new CustomPresence(Ids.next(), called.name(), called.names(), base);
    return save(nothing, request, staff, "create-presence");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  PresenceItem change(
      @CurrentStaff Staff staff,
      @PathVariable String id,
      @Valid @RequestBody PresenceRequest request) {
    CustomPresence before = found(id);
    if (request.base() != null && request.base() != before.base()) {
      throw Problem.invalid("base", "fixed");
    }
    return save(before, request, staff, "change-presence");
  }

  private PresenceItem save(
      CustomPresence before, PresenceRequest request, Staff staff, String verb) {
    Called called =
        Called.or(request.name(), request.names(), new Called(before.name(), before.names()));
    var presence = new CustomPresence(before.id(), called.name(), called.names(), before.base());
    Given.written(() -> roster.reload(store.save(presence)));
    audit.note(staff, verb, presence.id(), presence.name());
    return PresenceItem.of(presence);
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable String id) {
    CustomPresence presence = found(id);
    if (!store.delete(presence.id())) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-presence", presence.id(), presence.name());
  }

  /** Those that every organisation has are known, and stay as they are. */
  private CustomPresence found(String id) {
    if (Presence.of(id).isPresent()) {
      throw Problem.refused("built-in");
    }
    return store.choice(id).map(choice -> choice.custom()).orElseThrow(Problem::notFound);
  }
}
