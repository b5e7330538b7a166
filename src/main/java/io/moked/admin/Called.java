package io.moked.admin;

import io.moked.language.Names;
import io.moked.web.Problem;
import org.jspecify.annotations.Nullable;

/** What something is called, in general and in each language. */
record Called(String name, Names names) {

  /**
   * What a request gives, or else what was before. A new name without its translations is the name
   * in every language.
   *
   * @throws Problem 422 if there is no name
   */
  static Called or(@Nullable String name, @Nullable BothNames names, @Nullable Called before) {
    String now = Given.or("name", name, before == null ? null : before.name()).strip();
    if (now.isEmpty()) {
      throw Problem.invalid("name", "required");
    }
    Names usual = before != null && before.name().equals(now) ? before.names() : Names.same(now);
    return new Called(now, BothNames.or(names, usual));
  }
}
