package io.moked.supervision;

import io.moked.identity.Allowed;
import io.moked.identity.Role;
import io.moked.time.Era;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading the audit (G2): newest first. */
@RestController
class AuditController {

  private static final int MOST = 200;

  record Page(List<AuditReport.Line> items, @Nullable String next) {}

  private final AuditReport report;

  AuditController(AuditReport report) {
    this.report = report;
  }

  @GetMapping("/api/audit")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  Page find(
      @RequestParam(required = false) @Nullable UUID conversation,
      @RequestParam(required = false) @Nullable UUID actor,
      @RequestParam(required = false) @Nullable String verb,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant to,
      @RequestParam(required = false) @Nullable Long cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    check("from", from);
    check("to", to);
    List<AuditReport.Line> lines =
        report.find(new AuditReport.Query(conversation, actor, verb, from, to, cursor, limit));
    String next = lines.size() == limit ? lines.getLast().id() : null;
    return new Page(lines, next);
  }

  private static void check(String name, @Nullable Instant at) {
    if (at != null && !Era.holds(at)) {
      throw Problem.invalid(name, "type-time");
    }
  }
}
