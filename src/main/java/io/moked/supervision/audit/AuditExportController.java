package io.moked.supervision.audit;

import io.moked.conversation.Scope;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes the audit out of the house, as a file (G2). */
@RestController
class AuditExportController {

  private final AuditReport report;
  private final AuditSight sight;
  private final AuditTrail audit;
  private final JsonMapper json;
  private final Clock clock;

  AuditExportController(
      AuditReport report, AuditSight sight, AuditTrail audit, JsonMapper json, Clock clock) {
    this.report = report;
    this.sight = sight;
    this.audit = audit;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Everything that the filter finds up to now, newest first. That it was taken out is written
   * before the first line leaves, so that a download that is broken off is known as well.
   */
  @GetMapping("/api/audit/export")
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  void export(
      @CurrentStaff Staff staff,
      AuditFilter filter,
      @RequestParam(defaultValue = "csv") String format,
      HttpServletResponse response)
      throws IOException {
    AuditFormat written =
        AuditFormat.of(format)
            .orElseThrow(() ->
                Problem.invalid(
                    List.of(new FieldProblem("format", "one-of", Map.of("values", "csv, jsonl")))));
    Scope scope = sight.toExport(staff);
    Instant now = clock.instant();
    AuditFilter until = until(filter.checked(), now);
    audit.add(
        new AuditEntry(
            now,
            staff.actor(),
            "export-audit",
            null,
            AuditEntry.ACCEPTED,
            Map.of(
                "filter",
                filter.asked(),
                "format",
                written.ending(),
                "count",
                report.count(until, scope))));
    response.setContentType(written.mediaType());
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit." + written.ending() + "\"");
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
      report.each(until, scope, written.to(out, json));
    }
  }

  /** So that an export does not run after its own entry, and others', for ever. */
  private static AuditFilter until(AuditFilter it, Instant now) {
    Instant to = it.to() == null || it.to().isAfter(now) ? now : it.to();
    return new AuditFilter(
        it.conversation(), it.actor(), it.verb(), it.outcome(), it.q(), it.from(), to);
  }
}
