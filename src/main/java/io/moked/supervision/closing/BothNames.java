package io.moked.supervision.closing;

import io.moked.language.Names;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name in every language, as an administrator gives it. */
record BothNames(@NotBlank @Size(max = 100) String en, @NotBlank @Size(max = 100) String he) {

  Names names() {
    return new Names(en.strip(), he.strip());
  }
}
