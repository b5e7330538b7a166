package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.Alert;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Alerts;
import io.moked.supervision.alerts.Occasion;
import io.moked.supervision.alerts.rules.AlertRules;
import io.moked.time.AlarmThreads;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The one thread that all causes of alerts belong to, with one alarm at the earliest of all their
 * times. When nothing changes and nothing is due, nothing runs.
 */
@Component
class AlertWatch implements DisposableBean, Bells.Ringer {

  private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

  private final Alerts alerts;
  private final Clock clock;
  private final ScheduledThreadPoolExecutor thread;

  // All of it belongs to the thread.
  private final Bells bells;
  private final Map<AlertKind, Sense> senses = new EnumMap<>(AlertKind.class);
  private final Map<AlertKind, Consumer<UUID>> told = new EnumMap<>(AlertKind.class);
  private @Nullable ScheduledFuture<?> alarm;
  private @Nullable Instant setTo;

  AlertWatch(AlertRules rules, Alerts alerts, Clock clock, AlarmThreads threads) {
    this.alerts = alerts;
    this.clock = clock;
    this.thread = threads.start("alert-watch");
    this.bells = new Bells(rules::of, this);
    run(() -> alerts.standing().stream().filter(it -> it.kind().isRuled()).forEach(this::takeOver));
    var _ = rules.changes().follow(_ -> run(() -> senses.values().forEach(this::lookAtAll)));
  }

  private void takeOver(Alert alert) {
    UUID subject =
        switch (alert.kind()) {
          case EMPTY_QUEUE -> alert.queueId();
          case MISSED_OFFERS -> alert.agentId();
          default -> alert.conversationId();
        };
    bells.takeOver(alert, Objects.requireNonNull(subject, "subject"));
  }

  /**
   * Begins to watch, after {@code load} has found out how things are.
   *
   * @param onRaise told of each subject of which an alert is raised
   */
  void begin(Sense sense, Runnable load, Consumer<UUID> onRaise) {
    run(() -> {
      load.run();
      senses.put(sense.kind(), sense);
      told.put(sense.kind(), onRaise);
      lookAtAll(sense);
    });
  }

  /** Does something on the thread, in order. */
  void run(Runnable task) {
    if (!thread.isShutdown()) {
      thread.execute(() -> {
        work(task);
        setAlarm();
      });
    }
  }

  private static void work(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("The watch for alerts failed", e);
    }
  }

  /** On the thread: something about it has changed. */
  void look(Sense sense, UUID subject) {
    if (senses.containsKey(sense.kind())) {
      bells.look(sense, subject, clock.instant());
    }
  }

  /** On the thread: everything about it may have changed; what stands may be over. */
  void lookAtAll(Sense sense) {
    var subjects = new LinkedHashSet<UUID>(sense.subjects());
    subjects.addAll(bells.standing(sense.kind()));
    subjects.forEach(subject -> look(sense, subject));
  }

  private void setAlarm() {
    Instant earliest = bells.earliest().orElse(null);
    if (Objects.equals(earliest, setTo)) {
      return;
    }
    if (alarm != null) {
      alarm.cancel(false);
      alarm = null;
    }
    setTo = earliest;
    if (earliest != null && !thread.isShutdown()) {
      long nanos = Math.max(0, Duration.between(clock.instant(), earliest).toNanos());
      alarm = thread.schedule(this::ring, nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** The thread counts time for itself; only the clock says what is due. */
  private void ring() {
    setTo = null;
    alarm = null;
    work(() -> {
      List<Cause> due = bells.due(clock.instant());
      due.forEach(cause -> {
        Sense sense = senses.get(cause.kind());
        if (sense != null) {
          look(sense, cause.subjectId());
        }
      });
    });
    setAlarm();
  }

  @Override
  public void raise(Occasion occasion) {
    alerts.raise(occasion);
    Consumer<UUID> listener = told.get(occasion.kind());
    if (listener != null) {
      listener.accept(occasion.subjectId());
    }
  }

  @Override
  public void worsen(Occasion occasion) {
    alerts.worsen(occasion);
  }

  @Override
  public void end(AlertKind kind, UUID subjectId) {
    alerts.end(kind, subjectId);
  }

  @Override
  public void destroy() {
    thread.shutdownNow();
  }
}
