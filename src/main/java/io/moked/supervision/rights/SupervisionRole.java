package io.moked.supervision.rights;

import io.moked.language.Names;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * What whoever holds it may do, and where.
 *
 * @param builtIn everything everywhere; neither changed nor deleted
 * @param grants one for each {@link Grant}; what is not said is none
 */
public record SupervisionRole(
    UUID id, String name, Names names, boolean builtIn, Map<Grant, Reach> grants) {

  /** The id of the built-in role, which everybody holds who was given no other. */
  public static final UUID BUILT_IN = UUID.fromString("00000000-0000-7000-8000-000000000001");

  public SupervisionRole {
    var whole = new EnumMap<Grant, Reach>(Grant.class);
    for (Grant grant : Grant.values()) {
      whole.put(grant, builtIn ? Reach.ALL : grants.getOrDefault(grant, Reach.NONE));
    }
    grants = whole;
  }

  Reach reach(Grant grant) {
    return grants.getOrDefault(grant, Reach.NONE);
  }
}
