package io.moked.workforce;

import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.ledger.Clerk;
import io.moked.ledger.Ledger;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where presence is changed: a ledger of its own over the same locked rows as the conversations'.
 */
@Component
public class PresenceDesk implements DisposableBean {

  private static final int BOUND = 4096;

  private final Ledger<SetPresence, Optional<Agent>> ledger;

  PresenceDesk(
      DataSource dataSource, AgentStore store, Roster roster, AuditTrail audit, Clock clock) {
    this.ledger =
        new Ledger<>("presence", dataSource, new Writer(store, roster, audit, clock), 1, BOUND);
  }

  /** Sets a presence; empty if there is no such agent. */
  public Optional<Agent> set(SetPresence command) {
    return ledger.execute(command.agentId(), command);
  }

  @Override
  public void destroy() {
    ledger.close();
  }

  private record Writer(AgentStore store, Roster roster, AuditTrail audit, Clock clock)
      implements Clerk<SetPresence, Optional<Agent>> {

    @Override
    public List<Optional<Agent>> write(Connection transaction, List<SetPresence> commands)
        throws SQLException {
      Instant now = clock.instant();
      Map<UUID, Agent> agents =
          store.lock(transaction, commands.stream().map(SetPresence::agentId).distinct().toList());
      var results = new ArrayList<Optional<Agent>>(commands.size());
      var acts = new ArrayList<AuditEntry>();
      for (SetPresence command : commands) {
        Agent before = agents.get(command.agentId());
        if (before == null) {
          results.add(Optional.empty());
          continue;
        }
        Agent after = before.present(command.presence(), command.by(), now);
        agents.put(after.id(), after);
        results.add(Optional.of(after));
        if (!after.id().equals(command.by().id())) {
          acts.add(setByAnother(after, before, now));
        }
      }
      store.save(transaction, agents.values());
      audit.add(transaction, acts);
      return results;
    }

    private static AuditEntry setByAnother(Agent after, Agent before, Instant now) {
      return new AuditEntry(
          now,
          after.presenceSetBy(),
          "set-presence",
          null,
          AuditEntry.ACCEPTED,
          Map.of(
              "agentId",
              after.id(),
              "agent",
              after.name(),
              "from",
              before.presence(),
              "to",
              after.presence()));
    }

    @Override
    public void committed(List<Optional<Agent>> results) {
      results.forEach(result -> result.ifPresent(roster::note));
    }
  }
}
