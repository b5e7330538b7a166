package io.moked.supervision.board;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The orders of the board. */
public enum BoardSort {
  WAIT("wait"),
  LONGEST_WAIT("-wait"),
  HANDLE("handle"),
  LONGEST_HANDLE("-handle"),
  CREATED("created"),
  NEWEST("-created"),
  CUSTOMER("customer"),
  STATE("state"),
  QUEUE("queue"),
  /** Those that nobody has come last. */
  AGENT("agent");

  private final String wire;

  BoardSort(String wire) {
    this.wire = wire;
  }

  /** The sort of a name in the protocol, if it is one. */
  public static Optional<BoardSort> of(String wire) {
    return Arrays.stream(values()).filter(sort -> sort.wire.equals(wire)).findFirst();
  }

  /** A total order: what is otherwise equal is ordered by age. */
  Comparator<Row> order() {
    Comparator<Row> first =
        switch (this) {
          case WAIT -> Comparator.comparingLong(Row::waiting);
          case LONGEST_WAIT -> Comparator.comparingLong(Row::waiting).reversed();
          case HANDLE -> Comparator.comparingLong(Row::handling);
          case LONGEST_HANDLE -> Comparator.comparingLong(Row::handling).reversed();
          case CREATED -> Comparator.comparing(Row::createdAt);
          case NEWEST -> Comparator.comparing(Row::createdAt).reversed();
          case CUSTOMER -> Comparator.comparing(Row::customer);
          case STATE -> Comparator.comparing(row -> row.conversation().state());
          case QUEUE -> Comparator.comparing(Row::queue);
          case AGENT -> Comparator.comparing(Row::agent);
        };
    return first.thenComparing(Row::createdAt).thenComparing(Row::id);
  }
}
