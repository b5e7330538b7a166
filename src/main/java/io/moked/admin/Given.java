package io.moked.admin;

import io.moked.language.Names;
import io.moked.web.Problem;
import java.util.Objects;
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
   * @throws Problem 422 if there is no name
   */
  static String name(@Nullable String given, @Nullable String before) {
    String name = or("name", given, before).strip();
    if (name.isEmpty()) {
      throw Problem.invalid("name", "required");
    }
    return name;
  }

  /** A new name without its translations is the name in every language. */
  static Names names(@Nullable BothNames given, String name, @Nullable Names before) {
    boolean stays = before != null && name.equals(before.en());
    return BothNames.or(given, stays ? Objects.requireNonNull(before) : Names.same(name));
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
