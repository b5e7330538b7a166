package io.moked.supervision.rights;

import io.moked.language.Names;
import io.moked.web.Problem;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** A name in every language, as an administrator gives it: all of them or none. */
record Naming(@NotBlank @Size(max = 100) String en, @NotBlank @Size(max = 100) String he) {

  static Names or(@Nullable Naming given, String name) {
    return given == null ? Names.same(name) : new Names(given.en(), given.he());
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
