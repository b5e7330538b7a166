package io.moked.desk;

import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.web.Problem;
import io.moked.workforce.CustomPresence;
import io.moked.workforce.CustomPresenceStore;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceAnswer;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.PresenceCommand;
import io.moked.workforce.PresenceDesk;
import io.moked.workforce.Roster;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Presences there are, and one's own. */
@RestController
class PresenceController {

  record PresenceRequest(@NotBlank String presence) {}

  record PresenceItem(String id, String name, Names names, Presence base, boolean custom) {

    static PresenceItem of(Presence it) {
      return new PresenceItem(it.id(), it.names().en(), it.names(), it, false);
    }

    static PresenceItem of(CustomPresence it) {
      return new PresenceItem(it.id().toString(), it.name(), it.names(), it.base(), true);
    }
  }

  record Presences(List<PresenceItem> items) {}

  private final PresenceDesk desk;
  private final Roster roster;
  private final CustomPresenceStore custom;

  PresenceController(PresenceDesk desk, Roster roster, CustomPresenceStore custom) {
    this.desk = desk;
    this.roster = roster;
    this.custom = custom;
  }

  @GetMapping("/api/presences")
  Presences presences() {
    return new Presences(
        Stream.concat(
                Arrays.stream(Presence.values()).map(PresenceItem::of),
                custom.all().stream().map(PresenceItem::of))
            .toList());
  }

  @GetMapping("/api/me/presence")
  PresenceAnswer mine(@CurrentStaff Staff staff) {
    return PresenceAnswer.of(roster.find(staff.id()).orElseThrow(Problem::notFound));
  }

  @PutMapping("/api/me/presence")
  PresenceAnswer setMine(@CurrentStaff Staff staff, @Valid @RequestBody PresenceRequest request) {
    PresenceChoice choice = custom.chosen(request.presence());
    return desk.execute(new PresenceCommand.Choose(staff.id(), choice, staff.actor()))
        .map(PresenceAnswer::of)
        .orElseThrow(Problem::notFound);
  }
}
