package io.moked.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what a field should have been, in words that somebody who knows JSON but not Java reads. */
final class ExpectedType {

  private ExpectedType() {}

  static FieldProblem problem(String field, @Nullable Class<?> type) {
    if (type != null && type.isEnum()) {
      return new FieldProblem(field, "one-of", Map.of("values", values(type)));
    }
    return new FieldProblem(field, key(type));
  }

  private static String key(@Nullable Class<?> type) {
    if (type == null) {
      return "type";
    }
    if (type == String.class) {
      return "type-text";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "type-boolean";
    }
    if (type == UUID.class) {
      return "type-id";
    }
    if (type == Instant.class) {
      return "type-time";
    }
    if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
      return "type-number";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "type-list";
    }
    return type.isRecord() || Map.class.isAssignableFrom(type) ? "type-object" : "type";
  }

  private static String values(Class<?> type) {
    return String.join(
        ", ", Arrays.stream(type.getEnumConstants()).map(ExpectedType::tag).toList());
  }

  private static String tag(Object constant) {
    return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
