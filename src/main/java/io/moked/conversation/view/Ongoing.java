package io.moked.conversation.view;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Conversations;
import io.moked.conversation.Mode;
import io.moked.conversation.Phase;
import io.moked.conversation.State;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every conversation that is not closed, in memory as last committed, and found by whoever takes
 * part in it. For views: decisions read the locked rows.
 */
@Component
public class Ongoing {

  private final Map<UUID, Conversation> conversations = new ConcurrentHashMap<>();
  private final Map<UUID, Set<UUID>> byStaff = new ConcurrentHashMap<>();
  private final Map<UUID, Set<UUID>> waiting = new ConcurrentHashMap<>();
  private volatile @Nullable Set<UUID> closedWhileLoading = ConcurrentHashMap.newKeySet();

  /** Follows first and reads then, so that nothing is missed between. */
  public Ongoing(ConversationStore store, Conversations commands) {
    var _ = commands.changes().follow(this::note);
    store.ongoing().forEach(this::load);
    closedWhileLoading = null;
  }

  /** What was closed or changed since the row was read is not undone by it. */
  private void load(Conversation row) {
    conversations.compute(
        row.id(),
        (id, newer) -> {
          Set<UUID> closed = closedWhileLoading;
          if (newer != null || (closed != null && closed.contains(id))) {
            return newer;
          }
          people(row).forEach(person -> index(person, id));
          queue(row);
          return row;
        });
  }

  private void note(Change change) {
    Conversation after = change.after();
    UUID id = after.id();
    boolean closed = after.state() == State.CLOSED;
    Set<UUID> loading = closedWhileLoading;
    if (closed && loading != null) {
      loading.add(id);
    }
    conversations.compute(
        id,
        (_, _) -> {
          unqueue(change.before());
          queue(after);
          return closed ? null : after;
        });
    Set<UUID> now = closed ? Set.of() : people(after);
    now.forEach(person -> index(person, id));
    for (UUID person : people(change.before())) {
      if (!now.contains(person)) {
        leave(byStaff, person, id);
      }
    }
  }

  private void queue(Conversation conversation) {
    if (conversation.state() == State.OPEN) {
      waiting
          .computeIfAbsent(conversation.queue().id(), _ -> ConcurrentHashMap.newKeySet())
          .add(conversation.id());
    }
  }

  private void unqueue(Conversation conversation) {
    leave(waiting, conversation.queue().id(), conversation.id());
  }

  private static void leave(Map<UUID, Set<UUID>> sets, UUID of, UUID conversation) {
    Set<UUID> set = sets.get(of);
    if (set != null) {
      set.remove(conversation);
    }
  }

  private void index(UUID person, UUID conversation) {
    byStaff.computeIfAbsent(person, _ -> ConcurrentHashMap.newKeySet()).add(conversation);
  }

  /** Who takes part in any mode, and who is being asked to. */
  public static Set<UUID> people(Conversation conversation) {
    var people = new HashSet<UUID>();
    conversation.participants().forEach(participant -> people.add(participant.who().id()));
    conversation.offers().forEach(offer -> people.add(offer.agent().id()));
    return people;
  }

  /** A conversation that is not closed. */
  public Optional<Conversation> find(UUID id) {
    return Optional.ofNullable(conversations.get(id));
  }

  public Collection<Conversation> all() {
    return conversations.values();
  }

  /** In which {@code staffId} takes part in any mode, or is being asked to; oldest first. */
  public List<Conversation> of(UUID staffId) {
    return among(staffId).toList();
  }

  /** What {@code staffId} works on: {@link #isWork}; oldest first. */
  public List<Conversation> workOf(UUID staffId) {
    return among(staffId).filter(conversation -> isWork(conversation, staffId)).toList();
  }

  /** What {@code staffId} is being asked to take; oldest first. */
  public List<Conversation> offeredTo(UUID staffId) {
    return among(staffId).filter(conversation -> Readers.isAsked(conversation, staffId)).toList();
  }

  /** How many wait in a queue for somebody to take them. */
  public long waitingIn(UUID queueId) {
    return waiting.getOrDefault(queueId, Set.of()).size();
  }

  /** Everything that waits in a queue for somebody to take it. */
  public List<Conversation> waiting() {
    return waiting.values().stream()
        .flatMap(Set::stream)
        .map(conversations::get)
        .filter(conversation -> conversation != null && conversation.state() == State.OPEN)
        .toList();
  }

  /** What waits in one queue. */
  public List<Conversation> waitingInQueue(UUID queueId) {
    return waiting.getOrDefault(queueId, Set.of()).stream()
        .map(conversations::get)
        .filter(conversation -> conversation != null && conversation.state() == State.OPEN)
        .toList();
  }

  private Stream<Conversation> among(UUID staffId) {
    return byStaff.getOrDefault(staffId, Set.of()).stream()
        .map(conversations::get)
        .filter(conversation -> conversation != null)
        .sorted(
            Comparator.comparing((Conversation c) -> c.times().createdAt())
                .thenComparing(Conversation::id));
  }

  /** Owns it or helps in it, wrap-up included; what he has not accepted yet is an offer. */
  public static boolean isWork(Conversation conversation, UUID staffId) {
    return conversation.phase() != Phase.OFFERED
        && conversation.phase() != Phase.CLOSED
        && conversation
            .modeOf(staffId)
            .filter(mode -> mode == Mode.PRIMARY || mode == Mode.CONSULT)
            .isPresent();
  }
}
