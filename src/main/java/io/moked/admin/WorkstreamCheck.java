package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.conversation.Rulebook;
import io.moked.conversation.Trigger;
import io.moked.language.Language;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.Workstream;
import io.moked.routing.setup.Distribution;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import io.moked.workforce.Presence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at a workstream as a whole, and says everything that is wrong at once. */
final class WorkstreamCheck {

  private static final int LONGEST_MESSAGE = 1000;
  private static final int LONGEST_HOLD = 3600;
  private static final int SHORTEST_HOLD = 30;

  /** What somebody may have meant as a placeholder, in any script. */
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private static final Pattern KNOWN =
      Pattern.compile("customer|agent|queue|answers\\.[^{}]{1,64}");

  private static final Set<String> LANGUAGES =
      Arrays.stream(Language.values()).map(Language::tag).collect(Collectors.toUnmodifiableSet());

  private final Workstream workstream;
  private final Organisation organisation;
  private final List<FieldProblem> faults;

  private WorkstreamCheck(
      Workstream workstream, Organisation organisation, List<FieldProblem> faults) {
    this.workstream = workstream;
    this.organisation = organisation;
    this.faults = new ArrayList<>(faults);
  }

  /**
   * @param faults what is known to be wrong already
   * @throws Problem 409 {@code queue-type-mismatch}, or 422 with every field that is wrong
   */
  static void check(Workstream workstream, Organisation organisation, List<FieldProblem> faults) {
    var check = new WorkstreamCheck(workstream, organisation, faults);
    check.queues();
    check.presences();
    check.distribution();
    check.wrapUp();
    workstream.handling().messages().forEach(check::texts);
    if (!check.faults.isEmpty()) {
      throw Problem.invalid(check.faults);
    }
  }

  private QueueType type() {
    return workstream.channel().queueType();
  }

  private void queues() {
    queue("queueId", workstream.queueId());
    UUID fallback = workstream.handling().fallbackQueueId();
    if (fallback != null) {
      queue("fallbackQueueId", fallback);
    }
  }

  private void queue(String field, UUID id) {
    Optional<Queue> queue = organisation.queue(id);
    if (queue.isEmpty()) {
      fault(field, "unknown");
    } else if (queue.get().type() != type()) {
      throw Problem.refused("queue-type-mismatch");
    }
  }

  /** Only the system makes somebody inactive: to allow it would be to undo that. */
  private void presences() {
    if (workstream.allowedPresences().contains(Presence.INACTIVE)) {
      fault("allowedPresences", "not-choosable");
    }
  }

  private void distribution() {
    boolean picked = workstream.handling().distribution() == Distribution.PICK;
    if (picked && type() == QueueType.VOICE) {
      fault("distribution", "voice-is-pushed");
    }
  }

  private void wrapUp() {
    Rulebook.WrapUp it = workstream.handling().wrapUp();
    Integer seconds = it.seconds();
    boolean timed = it.block() == Rulebook.WrapUp.Block.TIMED;
    if (timed && seconds == null) {
      fault("wrapUp.seconds", "required");
    }
    if (timed && seconds != null && (seconds < SHORTEST_HOLD || seconds > LONGEST_HOLD)) {
      faults.add(
          new FieldProblem(
              "wrapUp.seconds", "range", Map.of("min", SHORTEST_HOLD, "max", LONGEST_HOLD)));
    }
  }

  private void texts(Trigger trigger, Map<String, String> texts) {
    String path = "messages." + trigger.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    if (texts == null) { // as JSON can say it
      fault(path, "required");
      return;
    }
    texts.forEach((language, text) -> {
      String field = path + "." + language;
      if (text == null) {
        fault(field, "required");
      } else if (!LANGUAGES.contains(language)) {
        fault(field, "unknown");
      } else if (text.length() > LONGEST_MESSAGE) {
        faults.add(new FieldProblem(field, "length", Map.of("min", 0, "max", LONGEST_MESSAGE)));
      } else {
        placeholders(field, text);
      }
    });
  }

  private void placeholders(String field, String text) {
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      if (!KNOWN.matcher(braces.group(1)).matches()) {
        faults.add(new FieldProblem(field, "placeholder", Map.of("name", braces.group())));
        return;
      }
    }
  }

  private void fault(String field, String code) {
    faults.add(new FieldProblem(field, code));
  }
}
