package io.moked.routing;

import io.moked.conversation.Rulebook;
import io.moked.ledger.Stream;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The contact centre as its administrators laid it out: queues, workstreams, widgets. A change
 * holds for the next decision, and nobody has to sign in anew.
 */
@Component
public class Organisation {

  private record Snapshot(
      Map<UUID, Queue> queues, Map<UUID, Workstream> workstreams, Map<String, UUID> widgets) {}

  private final OrganisationStore store;
  private final Roster roster;
  private final Stream<Organisation> changes = new Stream<>();
  private volatile Snapshot snapshot;

  Organisation(OrganisationStore store, Roster roster) {
    this.store = store;
    this.roster = roster;
    this.snapshot = read();
  }

  private Snapshot read() {
    var queues = new LinkedHashMap<UUID, Queue>();
    store.queues().forEach(queue -> queues.put(queue.id(), queue));
    var workstreams = new LinkedHashMap<UUID, Workstream>();
    store.workstreams().forEach(it -> workstreams.put(it.id(), it));
    return new Snapshot(queues, workstreams, store.widgets());
  }

  private void reload() {
    snapshot = read();
    changes.publish(this);
  }

  public Collection<Queue> queues() {
    return snapshot.queues().values();
  }

  public Optional<Queue> queue(UUID id) {
    return Optional.ofNullable(snapshot.queues().get(id));
  }

  public Collection<Workstream> workstreams() {
    return snapshot.workstreams().values();
  }

  public Optional<Workstream> workstream(UUID id) {
    return Optional.ofNullable(snapshot.workstreams().get(id));
  }

  /** The workstream that a widget's conversations belong to. */
  public Optional<Workstream> ofWidget(String key) {
    return Optional.ofNullable(snapshot.widgets().get(key)).flatMap(this::workstream);
  }

  /** How many members of a queue are there now. */
  public int signedIn(Queue queue) {
    return (int)
        queue.members().stream()
            .flatMap(id -> roster.find(id).stream())
            .filter(Organisation::isThere)
            .count();
  }

  private static boolean isThere(Agent agent) {
    return agent.presence() != Presence.OFFLINE;
  }

  /** Creates or changes a queue; false if another one has its name. */
  public boolean save(Queue queue) {
    return saved(() -> store.save(queue));
  }

  /** Creates or changes a workstream; false if another one has its name. */
  public boolean save(Workstream workstream) {
    return saved(() -> store.save(workstream));
  }

  private boolean saved(Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException e) {
      return false;
    }
    reload();
    return true;
  }

  /** Gives a widget's key to a workstream. */
  public void saveWidget(String key, UUID workstreamId) {
    store.saveWidget(key, workstreamId);
    reload();
  }

  /** False if it is still in use. */
  public boolean deleteQueue(UUID id) {
    boolean deleted = store.deleteQueue(id);
    reload();
    return deleted;
  }

  /** False if it is still in use. */
  public boolean deleteWorkstream(UUID id) {
    boolean deleted = store.deleteWorkstream(id);
    reload();
    return deleted;
  }

  /** Told after every change. */
  public Stream<Organisation> changes() {
    return changes;
  }

  /** A workstream as decisions see it. */
  public Optional<Rulebook.Terms> terms(UUID workstreamId) {
    return workstream(workstreamId)
        .map(it ->
            new Rulebook.Terms(
                it.ref(),
                it.queueId(),
                it.units(),
                it.allowedPresences(),
                Duration.ofSeconds(it.offerSeconds()),
                IdleTimes.CUSTOMER_AWAY,
                it.monitoring(),
                IdleTimes.of(it.channel())));
  }

  /** A queue as decisions see it. */
  public Optional<Rulebook.QueueTerms> queueTerms(UUID queueId) {
    return queue(queueId)
        .map(queue ->
            new Rulebook.QueueTerms(queue.ref(), queue.type(), queue.members(), signedIn(queue)));
  }
}
