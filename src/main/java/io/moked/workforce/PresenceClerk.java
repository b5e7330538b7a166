package io.moked.workforce;

import io.moked.ledger.Actor;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.ledger.Clerk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Decides and writes presences, over agents' locked rows. */
record PresenceClerk(
    AgentStore store, Roster roster, AuditTrail audit, Supplier<PresenceRules> rules, Clock clock)
    implements Clerk<PresenceCommand, Optional<Agent>> {

  @Override
  public List<Optional<Agent>> write(Connection transaction, List<PresenceCommand> commands)
      throws SQLException {
    Instant now = clock.instant();
    PresenceRules valid = rules.get();
    Map<UUID, Agent> agents =
        store.lock(
            transaction, commands.stream().map(PresenceCommand::agentId).distinct().toList());
    var changed = new LinkedHashMap<UUID, Agent>();
    var results = new ArrayList<Optional<Agent>>(commands.size());
    var acts = new ArrayList<AuditEntry>();
    for (PresenceCommand command : commands) {
      Agent before = agents.get(command.agentId());
      if (before == null) {
        results.add(Optional.empty());
        continue;
      }
      Agent after = before.after(command, now, valid);
      results.add(Optional.of(after));
      if (after.version() != before.version()) {
        agents.put(after.id(), after);
        changed.put(after.id(), after);
      }
      act(command, before, after, now).ifPresent(acts::add);
    }
    store.save(transaction, changed.values());
    audit.add(transaction, acts);
    return results;
  }

  /** What somebody else does to his presence is written down. */
  private static Optional<AuditEntry> act(
      PresenceCommand command, Agent before, Agent after, Instant now) {
    return switch (command) {
      case PresenceCommand.Choose it when !after.id().equals(it.by().id()) ->
          Optional.of(act("set-presence", it.by(), before, after, now));
      case PresenceCommand.Reset it ->
          Optional.of(act("reset-presence", it.by(), before, after, now));
      default -> Optional.empty(); // his own doing, and the system's
    };
  }

  private static AuditEntry act(String verb, Actor by, Agent before, Agent after, Instant now) {
    return new AuditEntry(
        now,
        by,
        verb,
        null,
        AuditEntry.ACCEPTED,
        Map.of(
            "agentId",
            after.id(),
            "agent",
            after.name(),
            "from",
            before.standing().choice().id(),
            "to",
            after.standing().choice().id()));
  }

  @Override
  public void committed(List<Optional<Agent>> results) {
    results.forEach(result -> result.ifPresent(roster::note));
  }
}
