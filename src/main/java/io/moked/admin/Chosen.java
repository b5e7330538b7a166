package io.moked.admin;

import io.moked.web.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A choice of several, which may be left out but not be of nothing. */
final class Chosen {

  private Chosen() {}

  /**
   * Nothing happens if {@code choice} is left out or has something in it.
   *
   * @throws Problem 422 that names {@code field}
   */
  static void something(String field, @Nullable Set<?> choice) {
    if (choice != null && choice.isEmpty()) {
      throw Problem.invalid(field, "required");
    }
  }
}
