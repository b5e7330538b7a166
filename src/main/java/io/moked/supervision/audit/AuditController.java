package io.moked.supervision.audit;

import io.moked.conversation.Scope;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Era;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Searching the audit (G2): newest first. */
@RestController
class AuditController {

  private static final int MOST = 200;

  /**
   * One page.
   *
   * @param next where the page after it begins; null if nothing is left
   */
  record Page(List<AuditReport.Line> items, @Nullable String next) {}

  private final AuditReport report;
  private final AuditSight sight;

  AuditController(AuditReport report, AuditSight sight) {
    this.report = report;
    this.sight = sight;
  }

  @GetMapping("/api/audit")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  Page find(
      @CurrentStaff Staff staff,
      AuditFilter filter,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    Scope scope = sight.toRead(staff);
    List<AuditReport.Line> found =
        report.page(filter.checked(), scope, cursor == null ? null : place(cursor), limit + 1);
    boolean more = found.size() > limit;
    List<AuditReport.Line> items = more ? found.subList(0, limit) : found;
    return new Page(items, more ? cursor(items.getLast()) : null);
  }

  private static String cursor(AuditReport.Line last) {
    String place = last.at() + "/" + last.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(place.getBytes(StandardCharsets.UTF_8));
  }

  private static AuditReport.Place place(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      int slash = Math.max(0, text.indexOf('/'));
      Instant at = Instant.parse(text.substring(0, slash));
      if (!Era.holds(at)) {
        throw new IllegalArgumentException(text);
      }
      return new AuditReport.Place(at, Long.parseLong(text.substring(slash + 1)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw Problem.invalid("cursor", "unknown");
    }
  }
}
