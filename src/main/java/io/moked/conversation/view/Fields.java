package io.moked.conversation.view;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of a timeline item in a fixed order; a member without value is kept as null. */
final class Fields {

  private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

  static Map<String, @Nullable Object> none() {
    return Map.of();
  }

  static Fields of(String name, @Nullable Object value) {
    return new Fields().and(name, value);
  }

  Fields and(String name, @Nullable Object value) {
    members.put(name, value);
    return this;
  }

  Map<String, @Nullable Object> map() {
    return members;
  }
}
