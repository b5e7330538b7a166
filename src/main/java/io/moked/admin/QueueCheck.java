package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.routing.Organisation;
import io.moked.routing.OverflowCycles;
import io.moked.routing.Queue;
import io.moked.routing.setup.Assignment;
import io.moked.routing.setup.OverflowAction;
import io.moked.routing.setup.OverflowRules;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import io.moked.workforce.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at a queue as a whole, and says everything that is wrong at once. */
final class QueueCheck {

  private static final int MOST_OVERFLOWS = 10;
  private static final int MOST_ITEMS = 100_000;
  private static final int SHORTEST_WAIT = 30;
  private static final int LONGEST_WAIT = 3600;

  private final Queue queue;
  private final Organisation organisation;
  private final List<FieldProblem> faults;

  private QueueCheck(Queue queue, Organisation organisation, List<FieldProblem> faults) {
    this.queue = queue;
    this.organisation = organisation;
    this.faults = new ArrayList<>(faults);
  }

  /**
   * @param faults what is known to be wrong already
   * @throws Problem 422 with every field that is wrong
   */
  static void check(
      Queue queue, Organisation organisation, Roster roster, List<FieldProblem> faults) {
    var check = new QueueCheck(queue, organisation, faults);
    if (!queue.members().stream().allMatch(id -> roster.find(id).isPresent())) {
      check.fault("members", "unknown");
    }
    if (queue.hoursId() != null && organisation.hours(queue.hoursId()).isEmpty()) {
      check.fault("hoursId", "unknown");
    }
    check.assignment();
    check.overflow();
    if (check.faults.isEmpty() && OverflowCycles.through(queue, organisation)) {
      check.fault("overflow", "cycle");
    }
    if (!check.faults.isEmpty()) {
      throw Problem.invalid(check.faults);
    }
  }

  /** Without a rule nobody would ever be asked. */
  private void assignment() {
    Assignment it = queue.settings().assignment();
    if (it.method() == Assignment.Way.CUSTOM && it.rules().isEmpty()) {
      fault("assignment.rules", "required");
    }
  }

  private void overflow() {
    OverflowRules rules = queue.settings().overflow();
    atMost("overflow.before", rules.before(), MOST_OVERFLOWS);
    atMost("overflow.inQueue", rules.inQueue(), MOST_OVERFLOWS);
    if (!faults.isEmpty()) {
      return;
    }
    for (int n = 0; n < rules.before().size(); n++) {
      before("overflow.before[" + n + "]", rules.before().get(n));
    }
    for (int n = 0; n < rules.inQueue().size(); n++) {
      String path = "overflow.inQueue[" + n + "]";
      OverflowRules.Waited rule = rules.inQueue().get(n);
      switch (queue.type()) {
        case MESSAGING -> range(path + ".afterSeconds", rule.afterSeconds(), 60, 172_800);
        case RECORD -> range(path + ".afterSeconds", rule.afterSeconds(), 180, 172_800);
        case VOICE -> range(path + ".afterSeconds", rule.afterSeconds(), 60, 3_600);
      }
      action(path + ".then", rule.then());
    }
  }

  private void before(String path, OverflowRules.Before rule) {
    switch (rule.when()) {
      case OUT_OF_HOURS -> {
        if (queue.hoursId() == null) {
          fault(path + ".when", "no-hours");
        }
      }
      case WAITING_ITEMS -> range(path + ".limit", rule.limit(), 1, MOST_ITEMS);
      case PREDICTED_WAIT -> {
        range(path + ".limit", rule.limit(), SHORTEST_WAIT, LONGEST_WAIT);
        if (queue.type() != QueueType.VOICE) {
          fault(path + ".when", "voice-only");
        }
      }
    }
    action(path + ".then", rule.then());
  }

  private void action(String path, OverflowAction action) {
    if (action.kind() == null) {
      fault(path + ".do", "required");
      return;
    }
    if (action.kind() == OverflowAction.Kind.END && queue.type() == QueueType.RECORD) {
      fault(path + ".do", "not-for-records");
    }
    if (action.kind() != OverflowAction.Kind.QUEUE) {
      return;
    }
    UUID id = action.queueId();
    if (id == null) {
      fault(path + ".queueId", "required");
      return;
    }
    if (id.equals(queue.id())) {
      fault(path + ".queueId", "cycle");
      return;
    }
    Optional<Queue> target = organisation.queue(id);
    if (target.isEmpty()) {
      fault(path + ".queueId", "unknown");
    } else if (target.get().type() != queue.type()) {
      fault(path + ".queueId", "queue-type");
    }
  }

  private void range(String field, @Nullable Integer value, int min, int max) {
    if (value == null) {
      fault(field, "required");
    } else if (value < min || value > max) {
      faults.add(new FieldProblem(field, "range", Map.of("min", min, "max", max)));
    }
  }

  private void atMost(String field, List<?> list, int max) {
    if (list.size() > max) {
      faults.add(new FieldProblem(field, "entries", Map.of("max", max)));
    }
  }

  private void fault(String field, String code) {
    faults.add(new FieldProblem(field, code));
  }
}
