package io.moked.bench;

import java.util.List;
import java.util.UUID;

/** How each viewer of the board looks at it: no two alike. */
final class BoardQueries {

  static final String DESCRIPTION =
      "2,000 agents, 20 queues, all states; windows of 50 rows; a third of the viewers on a queue, the others on states,"
          + " texts, waits over n and all of it, in 10 orders, every tenth grouped by queue; changes are messages,"
          + " arrivals, parking and ends; one in five is in somebody's window; measured from the commit to the client's socket";

  private static final List<String> SORTS =
      List.of(
          "-wait",
          "-created",
          "customer",
          "-handle",
          "priority",
          "subject",
          "agent",
          "-priority",
          "wait",
          "created");
  private static final List<String> STATES = List.of("open", "active", "waiting", "wrap-up");
  private static final List<String> TEXTS = List.of("ruth", "refund", "tal 1", "שובר", "gil");

  private BoardQueries() {}

  /** Of the viewer of this number. */
  static String of(int number, List<UUID> queues) {
    String filter =
        switch (number % 6) {
          case 0, 1 -> "\"queue\": [\"%s\"]".formatted(queues.get(number % queues.size()));
          case 2 -> "\"state\": [\"%s\"]".formatted(STATES.get(number / 6 % STATES.size()));
          case 3 -> "\"q\": \"%s\"".formatted(TEXTS.get(number / 6 % TEXTS.size()));
          case 4 -> "\"waitOver\": %d".formatted(60 + number);
          default -> "\"handleOver\": %d".formatted(number / 6);
        };
    String group = number % 10 == 9 ? ", \"group\": \"queue\"" : "";
    return "\"filter\": {%s}, \"sort\": \"%s\"%s".formatted(filter, sort(number), group);
  }

  private static String sort(int number) {
    return SORTS.get((number + number / SORTS.size()) % SORTS.size());
  }
}
