package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Names;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member of staff as he sees himself through the API. */
record User(
    UUID id,
    String name,
    Names names,
    String username,
    List<Role> roles,
    Language language,
    @Nullable Instant acknowledgedAt) {

  static User of(Staff staff) {
    return new User(
        staff.id(),
        staff.name(),
        staff.names(),
        staff.username(),
        staff.roles().stream().sorted().toList(),
        staff.language(),
        staff.acknowledgedAt());
  }
}
