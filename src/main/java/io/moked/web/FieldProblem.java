package io.moked.web;

import java.util.Map;

/**
 * What is wrong with one field of a request.
 *
 * @param field the path to it: {@code name}, {@code names.he}, {@code ids[3]}
 * @param message a key of the {@code problems} bundle without its prefix {@code field.} ({@code
 *     required}, {@code too-long}), or, where no such key exists, the text itself
 * @param arguments what the text of the key names: {@code max}, {@code min}
 */
public record FieldProblem(String field, String message, Map<String, Object> arguments) {

  public FieldProblem(String field, String message) {
    this(field, message, Map.of());
  }
}
