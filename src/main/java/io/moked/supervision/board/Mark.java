package io.moked.supervision.board;

import io.moked.web.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;

/**
 * A place in an order: where a page ended, whether or not that row is there any more. What has
 * moved over it meanwhile is found on the side where it is now.
 */
record Mark(BoardSort sort, String value, Instant createdAt, UUID id) {

  private static final int PARTS = 4;

  static Mark of(BoardSort sort, Row row) {
    return new Mark(sort, sort.by().value(row), row.createdAt(), row.id());
  }

  /** Whether {@code row} comes after this place, as {@link BoardSort#order} has it. */
  boolean isBefore(Row row) {
    int order = 0;
    if (sort.by() == BoardSort.By.AGENT) {
      order = Boolean.compare(value.equals(Row.NOBODY), row.isNobodys());
    }
    if (sort.by() == BoardSort.By.SENTIMENT) {
      order = Boolean.compare(value.equals(Long.toString(Row.UNREAD)), row.isUnread());
    }
    if (order == 0) {
      int plain = sort.by().compare(value, row);
      order = sort.descending() ? -plain : plain;
    }
    if (order == 0) {
      order = createdAt.compareTo(row.createdAt());
    }
    return (order == 0 ? id.compareTo(row.id()) : order) < 0;
  }

  /** Opaque to whoever gets it. */
  String cursor() {
    String text = String.join("/", sort.wire(), createdAt.toString(), id.toString(), value);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor.
   *
   * @throws Problem 422 for what was none, or one of another order
   */
  static Mark of(BoardSort sort, String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split("/", PARTS);
      if (parts.length == PARTS && parts[0].equals(sort.wire())) {
        var mark = new Mark(sort, parts[3], Instant.parse(parts[1]), UUID.fromString(parts[2]));
        if (sort.by().takes(mark.value())) {
          return mark;
        }
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      // as any other text that is no cursor
    }
    throw Problem.invalid("cursor", "unknown");
  }
}
