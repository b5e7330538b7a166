package io.moked.conversation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Plays steps in a {@link World} and checks the {@link Invariants} after each. */
final class Game {

  /** A request at its moment, for playing it again. */
  record Move(Instant at, Request request) {}

  private final World world = emptyWorld();
  private final Map<Integer, UUID> slots = new HashMap<>();
  private final List<Move> moves = new ArrayList<>();
  private final Invariants invariants = new Invariants(world);
  private long started;

  /** Two conversations fill a seat, so that capacity is always an issue. */
  static World emptyWorld() {
    return new World(PlainRules.LIVELY, 2 * PlainRules.UNITS);
  }

  static Game play(List<Step> steps) {
    var game = new Game();
    steps.forEach(game::take);
    return game;
  }

  /** What goes wrong when these steps are played, if anything does. */
  static Optional<Throwable> failureOf(List<Step> steps) {
    try {
      play(steps);
      return Optional.empty();
    } catch (AssertionError | RuntimeException e) {
      return Optional.of(e);
    }
  }

  private void take(Step step) {
    world.pass(step.pause());
    UUID id = slots.get(step.slot());
    Conversation conversation = id == null ? null : world.conversation(id);
    if (step.kind() == Step.Kind.TIMERS) {
      timers();
    } else if (step.kind() == Step.Kind.START && isFree(conversation)) {
      UUID fresh = new UUID(2, ++started);
      slots.put(step.slot(), fresh);
      move(new Request(fresh, Person.CUSTOMER.who(), step.command(null)));
    } else if (id != null) {
      Who who = step.person(conversation).who();
      move(new Request(id, who, step.command(conversation), version(step, conversation)));
    }
  }

  private static boolean isFree(Conversation conversation) {
    return conversation == null || conversation.state() == State.CLOSED;
  }

  /** Some say which version they saw, and some of those have seen an older one. */
  private static Long version(Step step, Conversation conversation) {
    return switch (step.choice() % 16) {
      case 0 -> conversation.position().version();
      case 1 -> conversation.position().version() - 1;
      default -> null;
    };
  }

  private void timers() {
    for (UUID id : List.copyOf(slots.values())) {
      Optional<Due> due = Due.next(world.conversation(id), world.rules(), world.now());
      while (due.filter(it -> !it.at().isAfter(world.now())).isPresent()) {
        Conversation before = world.conversation(id);
        move(new Request(id, Who.SYSTEM, due.get().command()));
        if (world.conversation(id).equals(before)) {
          throw new AssertionError("due for ever: " + due.get() + " in " + before);
        }
        due = Due.next(world.conversation(id), world.rules(), world.now());
      }
    }
  }

  private void move(Request request) {
    moves.add(new Move(world.now(), request));
    invariants.checkedSend(request);
  }

  World world() {
    return world;
  }

  List<Move> moves() {
    return moves;
  }
}
