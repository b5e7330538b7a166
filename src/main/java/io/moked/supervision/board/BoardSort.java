package io.moked.supervision.board;

import io.moked.conversation.Channel;
import io.moked.conversation.State;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An order of the board: by what, and from which end.
 *
 * @param descending the longest, latest or last first
 */
public record BoardSort(By by, boolean descending) {

  /** What rows are ordered by. */
  public enum By {
    WAIT,
    HANDLE,
    CREATED,
    CUSTOMER,
    SUBJECT,
    CHANNEL,
    STATE,
    QUEUE,
    /** Those that nobody has come last, from whichever end. */
    AGENT,
    PRIORITY,
    /** Unknown ones come last, from whichever end. */
    SENTIMENT;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");

    /** What a place in this order can be written down as. */
    String value(Row row) {
      return switch (this) {
        case CUSTOMER -> row.customer();
        case SUBJECT -> row.subject();
        case QUEUE -> row.queue();
        case AGENT -> row.agent();
        case WAIT, HANDLE, CREATED, CHANNEL, STATE, PRIORITY, SENTIMENT ->
            Long.toString(number(row));
      };
    }

    private boolean isText() {
      return switch (this) {
        case CUSTOMER, SUBJECT, QUEUE, AGENT -> true;
        case WAIT, HANDLE, CREATED, CHANNEL, STATE, PRIORITY, SENTIMENT -> false;
      };
    }

    private long number(Row row) {
      return switch (this) {
        case WAIT -> row.waiting();
        case HANDLE -> row.handling();
        case CREATED -> ChronoUnit.MICROS.between(Instant.EPOCH, row.createdAt());
        case CHANNEL -> CHANNELS.indexOf(row.conversation().channel());
        case STATE -> STATES.indexOf(row.conversation().state());
        case PRIORITY -> row.conversation().priority();
        case SENTIMENT -> row.mood();
        case CUSTOMER, SUBJECT, QUEUE, AGENT -> 0;
      };
    }

    /** Whether it can have been written down by {@link #value}. */
    boolean takes(String value) {
      return isText() || NUMBER.matcher(value).matches();
    }

    /** How a value that was written down compares to a row's. */
    int compare(String value, Row row) {
      return isText()
          ? value.compareTo(value(row))
          : Long.compare(Long.parseLong(value), number(row));
    }

    private Comparator<Row> order() {
      return isText() ? Comparator.comparing(this::value) : Comparator.comparingLong(this::number);
    }

    private String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<Channel> CHANNELS = List.of(Channel.values());
  private static final List<State> STATES = List.of(State.values());

  /** Who has waited longest comes first: what opens. */
  public static final BoardSort LONGEST_WAIT = new BoardSort(By.WAIT, true);

  /** The sort of a name in the protocol, if it is one. */
  public static Optional<BoardSort> of(String wire) {
    boolean descending = wire.startsWith("-");
    String name = descending ? wire.substring(1) : wire;
    return Arrays.stream(By.values())
        .filter(by -> by.wire().equals(name))
        .findFirst()
        .map(by -> new BoardSort(by, descending));
  }

  /** All that there are, without their descending twins. */
  static String names() {
    return Arrays.stream(By.values()).map(By::wire).collect(Collectors.joining(", "));
  }

  /** Its name in the protocol. */
  public String wire() {
    return (descending ? "-" : "") + by.wire();
  }

  /** A total order: what is otherwise equal is ordered by age. */
  Comparator<Row> order() {
    Comparator<Row> first = descending ? by.order().reversed() : by.order();
    if (by == By.AGENT) {
      first = Comparator.comparing(Row::isNobodys).thenComparing(first);
    }
    if (by == By.SENTIMENT) {
      first = Comparator.comparing(Row::isUnread).thenComparing(first);
    }
    return first.thenComparing(Row::createdAt).thenComparing(Row::id);
  }
}
