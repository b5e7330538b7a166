package io.moked.conversation;

import io.moked.ledger.AuditEntry;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the audit keeps of an act: what was asked for and what came of it (G2, S12). */
final class ActRecord {

  private ActRecord() {}

  static Optional<AuditEntry> of(Request request, Decision decision, Instant now) {
    if (!(request.command() instanceof Command.Act act)) {
      return Optional.empty();
    }
    boolean isIdle =
        act instanceof Command.Dismiss
            && decision instanceof Decision.Accepted(List<Event> none)
            && none.isEmpty();
    if (isIdle) {
      return Optional.empty(); // he was not there; nothing happened to anybody
    }
    Map<String, Object> detail = asked(act);
    String outcome =
        switch (decision) {
          case Decision.Refused(Refusal refusal) -> {
            detail.putAll(refusal.details());
            yield refusal.code().wire();
          }
          case Decision.Accepted(List<Event> events) -> {
            events.forEach(event -> effect(event, detail));
            yield AuditEntry.ACCEPTED;
          }
        };
    return Optional.of(
        new AuditEntry(
            now, request.who().actor(), act.verb(), request.conversationId(), outcome, detail));
  }

  private static Map<String, Object> asked(Command.Act act) {
    var detail = new LinkedHashMap<String, Object>();
    switch (act) {
      case Command.Assign it -> target(detail, it.agentId(), it.queueId(), it.override());
      case Command.Transfer it -> target(detail, it.agentId(), it.queueId(), it.override());
      case Command.Consult it -> {
        put(detail, "agentId", it.agentId());
        put(detail, "queueId", it.queueId());
        detail.put("visibility", it.visibility());
        put(detail, "note", it.note());
      }
      case Command.EndConsult it -> detail.put("agentId", it.agentId());
      case Command.ForceClose it -> {
        detail.put("reason", it.reason());
        put(detail, "message", it.message());
        put(detail, "templateId", it.text() == null ? null : it.text().templateId());
        detail.put("graceSeconds", it.graceSeconds());
      }
      case Command.Look it -> put(detail, "reason", it.reason());
      case Command.Dismiss it -> detail.put("staffId", it.staffId());
      case Command.Accept it -> detail.put("offerId", it.offerId());
      case Command.Reject it -> detail.put("offerId", it.offerId());
      case Command.Park _,
          Command.Pick _,
          Command.Resume _,
          Command.End _,
          Command.Close _,
          Command.Leave _,
          Command.UndoForceClose _ -> {}
    }
    return detail;
  }

  private static void target(
      Map<String, Object> detail,
      @Nullable Object agent,
      @Nullable Object queue,
      boolean override) {
    put(detail, "agentId", agent);
    put(detail, "queueId", queue);
    detail.put("override", override);
  }

  private static void effect(Event event, Map<String, Object> detail) {
    switch (event) {
      case Event.Offered(Offer offer, _) -> {
        detail.put("agent", offer.agent().name());
        detail.put("offerId", offer.id());
        detail.put("overridden", offer.overridden());
        detail.put("excessUnits", offer.excessUnits());
      }
      case Event.Queued queued -> detail.put("queue", queued.queue().name());
      case Event.ForceCloseAnnounced it -> put(detail, "message", it.message());
      case Event.ForceClosed it -> put(detail, "message", it.message());
      default -> {} // the act itself says all
    }
  }

  private static void put(Map<String, Object> detail, String name, @Nullable Object value) {
    if (value != null) {
      detail.put(name, value);
    }
  }
}
