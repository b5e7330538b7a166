package io.moked.supervision.rights;

import java.util.Set;
import java.util.UUID;

/** Which role a supervisor holds, and over which queues and teams. */
record SupervisorSeat(UUID roleId, Set<UUID> queueIds, Set<UUID> teamIds) {

  /** Of whoever was given none. */
  static final SupervisorSeat USUAL =
      new SupervisorSeat(SupervisionRole.BUILT_IN, Set.of(), Set.of());

  SupervisorSeat {
    queueIds = Set.copyOf(queueIds);
    teamIds = Set.copyOf(teamIds);
  }
}
