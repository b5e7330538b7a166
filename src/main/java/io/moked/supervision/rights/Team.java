package io.moked.supervision.rights;

import io.moked.language.Names;
import java.util.Set;
import java.util.UUID;

/** Agents who are supervised together; an agent may be in several. */
public record Team(UUID id, String name, Names names, Set<UUID> members) {

  public Team {
    members = Set.copyOf(members);
  }
}
