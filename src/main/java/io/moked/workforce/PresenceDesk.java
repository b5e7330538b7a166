package io.moked.workforce;

import io.moked.ledger.AuditTrail;
import io.moked.ledger.Ledger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Where presence is changed: a ledger of its own over the same locked rows as the conversations'.
 */
@Component
public class PresenceDesk implements DisposableBean {

  private static final int BOUND = 4096;
  private static final int AT_A_TIME = 512;

  private final Ledger<PresenceCommand, Optional<Agent>> ledger;
  private final Roster roster;

  public PresenceDesk(
      DataSource dataSource,
      AgentStore store,
      Roster roster,
      AuditTrail audit,
      PresencePolicy policy,
      Clock clock) {
    this.roster = roster;
    this.ledger =
        new Ledger<>(
            "presence",
            dataSource,
            new PresenceClerk(store, roster, audit, policy, clock),
            1,
            BOUND);
  }

  /** Carries out a command, and waits for it to be on disk; empty if there is no such agent. */
  public Optional<Agent> execute(PresenceCommand command) {
    return ledger.execute(command.agentId(), command);
  }

  /** Has the presence of all these agents fit their capacity and the rules of now. */
  public void reckon(Collection<UUID> agentIds) {
    List<UUID> ids = List.copyOf(agentIds);
    for (int from = 0; from < ids.size(); from += AT_A_TIME) {
      var underWay = new ArrayList<CompletableFuture<?>>();
      for (UUID id : ids.subList(from, Math.min(ids.size(), from + AT_A_TIME))) {
        underWay.add(ledger.submit(id, new PresenceCommand.Reckon(id)));
      }
      underWay.forEach(CompletableFuture::join);
    }
  }

  /** The same for everybody. */
  public void reckonAll() {
    reckon(roster.all().stream().map(Agent::id).toList());
  }

  @Override
  public void destroy() {
    ledger.close();
  }
}
