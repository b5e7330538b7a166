package io.moked.supervision.views;

import io.moked.conversation.Ref;
import io.moked.language.Names;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A view as clients see it.
 *
 * @param names of a built-in one, in each language; null where the owner gave it one name
 * @param owner null if it is built in
 * @param version goes up with each change; 0 for one that is built in
 */
record BoardView(
    UUID id,
    String name,
    @Nullable Names names,
    @Nullable Ref owner,
    boolean builtIn,
    boolean shared,
    JsonNode filter,
    String sort,
    @Nullable String group,
    List<Column> columns,
    int version) {

  /**
   * A column, in the order in which they are shown.
   *
   * @param width in CSS pixels; null is the usual one
   */
  record Column(String key, @Nullable Integer width) {}

  /** What is kept of it beside its name. */
  record Definition(JsonNode filter, String sort, @Nullable String group, List<Column> columns) {}

  Definition definition() {
    return new Definition(filter, sort, group, columns);
  }
}
