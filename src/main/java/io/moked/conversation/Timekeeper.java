package io.moked.conversation;

import io.moked.ledger.Overloaded;
import io.moked.time.AlarmThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends each conversation the command that time owes it, at its time: one alarm a conversation, and
 * no sweep. Alarms are derived from the rows, so a restart sets them again; whether one still
 * applies is decided in the ledger, so an alarm too many does nothing.
 */
@Component
public class Timekeeper implements DisposableBean {

  private static final Duration TRY_AGAIN = Duration.ofSeconds(1);

  private record Alarm(Instant at, ScheduledFuture<?> task) {}

  private final Conversations conversations;
  private final ConversationStore store;
  private final Supplier<Rulebook> rules;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor thread;

  // Both belong to the one thread.
  private final Map<UUID, Conversation> ongoing = new HashMap<>();
  private final Map<UUID, Alarm> alarms = new HashMap<>();

  /** Somebody has asked for a look at everything, and it has not begun yet. */
  private final AtomicBoolean asked = new AtomicBoolean();

  Timekeeper(
      Conversations conversations,
      ConversationStore store,
      Supplier<Rulebook> rules,
      Clock clock,
      AlarmThreads threads) {
    this.conversations = conversations;
    this.store = store;
    this.rules = rules;
    this.clock = clock;
    this.thread = threads.start("timekeeper");
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    conversations.changes().follow(change -> run(() -> note(change.after())));
    run(() -> store.ongoing().forEach(this::note));
  }

  /**
   * What time owes may be due sooner than it was, for somebody has changed the rules: each
   * conversation is looked at again.
   */
  public void lookAgain() {
    if (asked.compareAndSet(false, true)) {
      run(() -> {
        asked.set(false);
        ongoing.values().forEach(this::look);
      });
    }
  }

  private void run(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(task);
    }
  }

  private void note(Conversation conversation) {
    Conversation known = ongoing.get(conversation.id());
    if (known != null && known.position().version() > conversation.position().version()) {
      return;
    }
    if (conversation.state() == State.CLOSED) {
      ongoing.remove(conversation.id());
      cancel(conversation.id());
    } else {
      ongoing.put(conversation.id(), conversation);
      look(conversation);
    }
  }

  private void look(Conversation conversation) {
    next(conversation).ifPresent(due -> set(conversation.id(), due.at()));
  }

  private Optional<Due> next(Conversation conversation) {
    return Due.next(conversation, rules.get(), clock.instant());
  }

  /** An alarm that is early enough stays: each message would move it otherwise. */
  private void set(UUID id, Instant at) {
    Alarm set = alarms.get(id);
    if (set != null && !set.at().isAfter(at)) {
      return;
    }
    cancel(id);
    long nanos = Math.max(0, Duration.between(clock.instant(), at).toNanos());
    alarms.put(id, new Alarm(at, thread.schedule(() -> ring(id), nanos, TimeUnit.NANOSECONDS)));
  }

  private void cancel(UUID id) {
    Alarm alarm = alarms.remove(id);
    if (alarm != null) {
      alarm.task().cancel(false);
    }
  }

  private void ring(UUID id) {
    alarms.remove(id);
    Conversation conversation = ongoing.get(id);
    if (conversation == null) {
      return;
    }
    next(conversation)
        .ifPresent(due -> {
          if (due.at().isAfter(clock.instant())) {
            set(id, due.at());
          } else {
            send(id, due);
          }
        });
  }

  private void send(UUID id, Due due) {
    try {
      var _ =
          conversations
              .submit(new Request(id, Who.SYSTEM, due.command()))
              .whenComplete((_, failure) -> {
                if (failure != null) {
                  run(() -> set(id, clock.instant().plus(TRY_AGAIN)));
                }
              });
    } catch (Overloaded e) {
      set(id, clock.instant().plus(TRY_AGAIN));
    }
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
