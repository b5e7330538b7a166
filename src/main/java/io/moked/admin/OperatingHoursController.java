package io.moked.admin;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.hours.Holiday;
import io.moked.routing.hours.OperatingHours;
import io.moked.routing.hours.Schedule;
import io.moked.routing.hours.WeeklySpan;
import io.moked.time.Ids;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Operating hours, which queues may keep. */
@RestController
class OperatingHoursController {

  /**
   * Operating hours and what they mean now.
   *
   * @param changesAt when it closes if it is open, else when it opens; null is never
   */
  record HoursItem(
      UUID id,
      String name,
      Names names,
      String zone,
      List<WeeklySpan> week,
      List<Holiday> holidays,
      boolean open,
      @Nullable Instant changesAt) {}

  record Hours(List<HoursItem> items) {}

  /** What hours that are not saved yet would mean now. */
  record Preview(boolean open, @Nullable Instant changesAt) {}

  private final Organisation organisation;
  private final MentionStore mentions;
  private final ConfigurationAudit audit;
  private final Clock clock;

  OperatingHoursController(
      Organisation organisation, MentionStore mentions, ConfigurationAudit audit, Clock clock) {
    this.organisation = organisation;
    this.mentions = mentions;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/api/operating-hours")
  Hours all() {
    return new Hours(organisation.hours().stream().map(this::item).toList());
  }

  @PostMapping("/api/operating-hours")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  HoursItem create(@CurrentStaff Staff staff, @Valid @RequestBody OperatingHoursRequest request) {
    return save(Ids.next(), Names.same(request.name()), request, staff, "create-operating-hours");
  }

  @PutMapping("/api/operating-hours/{id}")
  @Allowed(Role.ADMINISTRATOR)
  HoursItem change(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody OperatingHoursRequest request) {
    Names before = organisation.hours(id).orElseThrow(Problem::notFound).names();
    return save(id, before, request, staff, "change-operating-hours");
  }

  private HoursItem save(
      UUID id, Names names, OperatingHoursRequest request, Staff staff, String verb) {
    OperatingHours hours =
        HoursCheck.hours(id, request.name(), BothNames.or(request.names(), names), request.times());
    if (!organisation.save(hours)) {
      throw Problem.invalid("name", "taken");
    }
    audit.note(staff, verb, id, hours.name());
    return item(hours);
  }

  @DeleteMapping("/api/operating-hours/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    OperatingHours hours = organisation.hours(id).orElseThrow(Problem::notFound);
    if (mentions.has(id) || !organisation.deleteHours(id)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-operating-hours", id, hours.name());
  }

  /** Says what hours would mean, before they are saved; keeps nothing. */
  @PostMapping("/api/operating-hours/preview")
  @Allowed(Role.ADMINISTRATOR)
  Preview preview(@Valid @RequestBody HoursTimes times) {
    return preview(HoursCheck.hours(Ids.next(), "", Names.same("-"), times));
  }

  private Preview preview(OperatingHours hours) {
    var schedule = new Schedule(hours);
    Instant now = clock.instant();
    return new Preview(schedule.isOpen(now), schedule.nextChange(now).orElse(null));
  }

  private HoursItem item(OperatingHours hours) {
    Preview now = preview(hours);
    return new HoursItem(
        hours.id(),
        hours.name(),
        hours.names(),
        hours.zone().getId(),
        hours.week(),
        hours.holidays(),
        now.open(),
        now.changesAt());
  }
}
