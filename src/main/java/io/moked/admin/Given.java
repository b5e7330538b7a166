package io.moked.admin;

import io.moked.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** What a request gives, or else what was before. */
final class Given {

  private Given() {}

  /**
   * @throws Problem 422 that names {@code field} if it is not given, and was not before
   */
  static <T> T or(String field, @Nullable T given, @Nullable T before) {
    if (given != null) {
      return given;
    }
    if (before == null) {
      throw Problem.invalid(field, "required");
    }
    return before;
  }

  /**
   * Writes what has a name that no other may have.
   *
   * @throws Problem 422 if another one has it
   */
  static void written(Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException e) {
      throw Problem.invalid("name", "taken");
    }
  }
}
