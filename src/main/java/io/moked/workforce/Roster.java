package io.moked.workforce;

import io.moked.ledger.Stream;
import io.moked.store.TableNews;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every agent as last committed, in memory, for views and proposals. Decisions never read it: they
 * see the locked rows.
 */
@Component
public class Roster {

  /** What administrators give to agents; loads and presences are news of the ledger. */
  private static final Set<String> TABLES =
      Set.of("agent_skill", "custom_presence", "capacity_profile");

  private final AgentStore store;
  private final Map<UUID, Agent> agents = new ConcurrentHashMap<>();
  private final Stream<Agent> changes = new Stream<>();

  Roster(AgentStore store) {
    this.store = store;
    reload();
  }

  @Autowired
  void follow(TableNews news) {
    news.follow(TABLES, this::reload);
  }

  /** Reads all seats anew. */
  public final void reload() {
    store.all().forEach(this::note);
  }

  /** Reads these seats anew, after an administrator changed them. */
  public void reload(Collection<UUID> ids) {
    store.find(ids).forEach(this::note);
  }

  /**
   * Takes note of a committed state. Two writers may report the same agent in either order; the
   * version tells which is later. What is known already is no news.
   */
  @SuppressWarnings("ReferenceEquality") // the very object that was kept, not one like it
  public void note(Agent agent) {
    Agent kept =
        agents.merge(agent.id(), agent, (old, now) -> now.version() > old.version() ? now : old);
    if (kept == agent) {
      changes.publish(agent);
    }
  }

  public Optional<Agent> find(UUID id) {
    return Optional.ofNullable(agents.get(id));
  }

  public Collection<Agent> all() {
    return agents.values();
  }

  /** Presence and load of agents as they change. */
  public Stream<Agent> changes() {
    return changes;
  }
}
