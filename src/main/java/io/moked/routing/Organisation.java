package io.moked.routing;

import io.moked.conversation.Rulebook;
import io.moked.ledger.Stream;
import io.moked.routing.hours.OperatingHours;
import io.moked.routing.hours.OperatingHoursStore;
import io.moked.routing.hours.Schedule;
import io.moked.store.TableNews;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * The contact centre as its administrators laid it out: queues, workstreams, widgets, operating
 * hours. A change holds for the next decision, and nobody has to sign in anew.
 */
@Component
public class Organisation {

  /** After this a lost customer is given up (behaviour 2.5). */
  private static final Duration CUSTOMER_AWAY = Duration.ofMinutes(3);

  /**
   * An offer that is on its way for so long has got lost: a screen that lives takes a second.
   * Longer than a reconnecting socket needs.
   */
  private static final Duration RECEIPT = Duration.ofSeconds(15);

  private record Snapshot(
      Map<UUID, Queue> queues,
      Map<UUID, Workstream> workstreams,
      Map<String, UUID> widgets,
      Map<UUID, OperatingHours> hours,
      Map<UUID, Schedule> schedules,
      Map<UUID, Set<UUID>> queuesOfAgent) {

    /** Whether it is what administrators laid down in {@code other}; the rest follows from that. */
    boolean says(Snapshot other) {
      return queues.equals(other.queues)
          && workstreams.equals(other.workstreams)
          && widgets.equals(other.widgets)
          && hours.equals(other.hours);
    }
  }

  private static final Set<String> TABLES =
      Set.of("queue", "queue_member", "workstream", "widget", "operating_hours");

  private final OrganisationStore store;
  private final OperatingHoursStore hoursStore;
  private final Headcount headcount;
  private final Clock clock;
  private final Stream<Organisation> changes = new Stream<>();
  private volatile Snapshot snapshot;
  private volatile Instant toldAt;

  Organisation(
      OrganisationStore store, OperatingHoursStore hoursStore, Roster roster, Clock clock) {
    this.store = store;
    this.hoursStore = hoursStore;
    this.headcount =
        new Headcount(agent -> roster.find(agent).filter(Organisation::isThere).isPresent());
    this.clock = clock;
    this.toldAt = clock.instant();
    this.snapshot = read();
    roster.changes().follow(agent -> headcount.look(agent.id()));
    headcount.recount(snapshot.queuesOfAgent());
  }

  @Autowired
  void follow(TableNews news) {
    news.follow(TABLES, this::lookAnew);
  }

  private Snapshot read() {
    var queues = new LinkedHashMap<UUID, Queue>();
    var queuesOfAgent = new HashMap<UUID, Set<UUID>>();
    store
        .queues()
        .forEach(queue -> {
          queues.put(queue.id(), queue);
          queue
              .members()
              .forEach(
                  it -> queuesOfAgent.computeIfAbsent(it, _ -> new HashSet<>()).add(queue.id()));
        });
    var workstreams = new LinkedHashMap<UUID, Workstream>();
    store.workstreams().forEach(it -> workstreams.put(it.id(), it));
    var hours = new LinkedHashMap<UUID, OperatingHours>();
    var schedules = new HashMap<UUID, Schedule>();
    hoursStore
        .all()
        .forEach(it -> {
          hours.put(it.id(), it);
          schedules.put(it.id(), new Schedule(it));
        });
    return new Snapshot(queues, workstreams, store.widgets(), hours, schedules, queuesOfAgent);
  }

  /** What another node has changed; what this one has is no news. */
  private synchronized void lookAnew() {
    Snapshot now = read();
    if (!now.says(snapshot)) {
      snapshot = now;
      headcount.recount(now.queuesOfAgent());
      tell();
    }
  }

  private synchronized void reload() {
    snapshot = read();
    headcount.recount(snapshot.queuesOfAgent());
    tell();
  }

  /** Has everyone look again: something was changed, or a queue has opened or closed. */
  void tell() {
    toldAt = clock.instant();
    changes.publish(this);
  }

  /** Every follower has been called at this instant or later: an opening before it is no news. */
  Instant toldAt() {
    return toldAt;
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

  /** The widgets of a workstream, by key. */
  public List<String> widgets(UUID workstreamId) {
    return snapshot.widgets().entrySet().stream()
        .filter(widget -> widget.getValue().equals(workstreamId))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** The workstream that a widget's conversations belong to. */
  public Optional<Workstream> ofWidget(String key) {
    return Optional.ofNullable(snapshot.widgets().get(key)).flatMap(this::workstream);
  }

  public Collection<OperatingHours> hours() {
    return snapshot.hours().values();
  }

  public Optional<OperatingHours> hours(UUID id) {
    return Optional.ofNullable(snapshot.hours().get(id));
  }

  /** When a queue is open; empty is always. */
  public Optional<Schedule> schedule(Queue queue) {
    return Optional.ofNullable(queue.hoursId()).map(snapshot.schedules()::get);
  }

  /** Whether a queue's hours say that it is open. */
  public boolean isOpen(Queue queue, Instant now) {
    return schedule(queue).map(schedule -> schedule.isOpen(now)).orElse(true);
  }

  /** Whether operating hours are open; those that are gone are not. */
  public boolean isOpen(UUID hoursId, Instant now) {
    Schedule schedule = snapshot.schedules().get(hoursId);
    return schedule != null && schedule.isOpen(now);
  }

  /** The queues that an agent works in. */
  public Set<UUID> queuesOf(UUID agentId) {
    return snapshot.queuesOfAgent().getOrDefault(agentId, Set.of());
  }

  /** How many members of a queue are there now. */
  public int signedIn(Queue queue) {
    return headcount.of(queue.id());
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

  /** Creates or changes a workstream with its widgets; false if another one has its name. */
  public boolean save(Workstream workstream, List<String> widgets) {
    return saved(() -> store.save(workstream, widgets));
  }

  /** Creates or changes operating hours; false if others have their name. */
  public boolean save(OperatingHours hours) {
    return saved(() -> hoursStore.save(hours));
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

  /** False if a queue still keeps them. */
  public boolean deleteHours(UUID id) {
    boolean deleted = hoursStore.delete(id);
    reload();
    return deleted;
  }

  /** Told after every change, and when a queue opens or closes. */
  public Stream<Organisation> changes() {
    return changes;
  }

  /** A workstream as decisions see it. */
  public Optional<Rulebook.Terms> terms(UUID workstreamId) {
    return workstream(workstreamId)
        .map(it ->
            new Rulebook.Terms(
                it.ref(),
                it.allowedPresences(),
                new Rulebook.OfferTerms(
                    Duration.ofSeconds(it.offerSeconds()),
                    RECEIPT,
                    it.handling().declines().inAll()),
                CUSTOMER_AWAY,
                it.monitoring(),
                it.handling().autoClose().autoClose(),
                it.handling().wrapUp(),
                it.handling().lettingPick(),
                it.handling().messages()));
  }

  /** A queue as decisions see it. */
  public Optional<Rulebook.QueueTerms> queueTerms(UUID queueId) {
    return queue(queueId)
        .map(queue ->
            new Rulebook.QueueTerms(
                queue.ref(),
                queue.type(),
                queue.members(),
                signedIn(queue),
                isOpen(queue, clock.instant())));
  }
}
