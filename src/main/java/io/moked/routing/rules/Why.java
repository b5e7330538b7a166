package io.moked.routing.rules;

import org.jspecify.annotations.Nullable;

/**
 * What one test of a condition saw.
 *
 * @param value as it stands in the rule's JSON; null where the operator has none
 * @param found what was there, at most its first 100 characters; null if nothing
 */
public record Why(
    String field, String op, @Nullable Object value, @Nullable String found, boolean held) {

  private static final int MAX_FOUND = 100;

  static Why of(Condition.Test test, @Nullable String found, boolean held) {
    return new Why(
        test.field().toString(), test.op().tag(), plain(test.value()), beginning(found), held);
  }

  private static @Nullable Object plain(@Nullable Value value) {
    return switch (value) {
      case null -> null;
      case Value.Text text -> text.text();
      case Value.Amount amount -> amount.number();
      case Value.AnyOf list -> list.texts().stream().map(Value.Text::text).toList();
      case Value.Hours hours -> hours.id().toString();
    };
  }

  private static @Nullable String beginning(@Nullable String found) {
    if (found == null || found.length() <= MAX_FOUND) {
      return found;
    }
    boolean half = Character.isHighSurrogate(found.charAt(MAX_FOUND - 1));
    return found.substring(0, half ? MAX_FOUND - 1 : MAX_FOUND);
  }
}
