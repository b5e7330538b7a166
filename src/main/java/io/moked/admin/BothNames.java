package io.moked.admin;

import io.moked.language.Names;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A name in every language, as an administrator gives it: all of them or none. */
record BothNames(@NotBlank @Size(max = 100) String en, @NotBlank @Size(max = 100) String he) {

  /** What was given, or {@code otherwise} where nothing was. */
  static Names or(@Nullable BothNames given, Names otherwise) {
    return given == null ? otherwise : new Names(given.en(), given.he());
  }
}
