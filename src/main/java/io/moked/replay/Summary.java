package io.moked.replay;

import java.util.List;
import java.util.Locale;

/**
 * The figures of a replay.
 *
 * @param conversations that passed: played to their end, and all there
 * @param messages of customers and agents, as the server acknowledged them
 * @param lost acknowledged, and not there
 * @param doubled there, or sent to somebody, more often than once
 * @param refused calls that the server asked to make again later
 */
record Summary(
    int conversations,
    long messages,
    double seconds,
    double messagesPerSecond,
    Spread arrivalToOfferMs,
    Spread messageMs,
    Spread ackMs,
    long reconnects,
    long lost,
    long doubled,
    long refused,
    List<String> failures) {

  private static final int FAILURES_SHOWN = 20;

  boolean isPerfect(int wanted) {
    return conversations == wanted && lost == 0 && doubled == 0 && failures.isEmpty();
  }

  String json() {
    return Server.JSON.writeValueAsString(this);
  }

  String table(int wanted) {
    var table = new StringBuilder();
    table.append(row("conversations", "%,d of %,d".formatted(conversations, wanted)));
    table.append(row("messages", "%,d".formatted(messages)));
    table.append(row("seconds", "%.1f".formatted(seconds)));
    table.append(row("messages a second", "%,.0f".formatted(messagesPerSecond)));
    table.append(row("", "     p50       p90       p99       max"));
    table.append(row("arrival to offer, ms", spread(arrivalToOfferMs)));
    table.append(row("message, ms", spread(messageMs)));
    table.append(row("acknowledgement, ms", spread(ackMs)));
    table.append(row("reconnects", "%,d".formatted(reconnects)));
    table.append(row("refused for now", "%,d".formatted(refused)));
    table.append("lost: %,d, doubled: %,d%n".formatted(lost, doubled));
    failures.stream()
        .limit(FAILURES_SHOWN)
        .forEach(
            failure -> table.append("failed: ").append(failure).append(System.lineSeparator()));
    if (failures.size() > FAILURES_SHOWN) {
      table.append("and %,d more%n".formatted(failures.size() - FAILURES_SHOWN));
    }
    return table.toString();
  }

  private static String row(String label, String value) {
    return "%-22s %s%n".formatted(label, value);
  }

  private static String spread(Spread it) {
    return String.format(
        Locale.ROOT, "%8.1f  %8.1f  %8.1f  %8.1f", it.p50(), it.p90(), it.p99(), it.max());
  }
}
