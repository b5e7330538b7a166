package io.moked.workforce;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes which places in capacity profiles are held, for agents that the transaction has locked.
 */
final class PlaceStore {

  /** A place may be held in a profile that is not his: by an override, or because it was taken. */
  private static final String SAVE =
      """
      insert into agent_profile (agent_id, profile_id, assigned, used, spent, spent_on)
      select n.agent, n.profile, false, n.used, n.spent, n.spent_on
      from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::date[]) as n(agent, profile, used, spent, spent_on)
      on conflict (agent_id, profile_id) do update
      set used = excluded.used, spent = excluded.spent, spent_on = excluded.spent_on
      """;

  private PlaceStore() {}

  static void save(Connection transaction, Collection<Agent> agents) throws SQLException {
    var agentIds = new ArrayList<UUID>();
    var profileIds = new ArrayList<UUID>();
    var used = new ArrayList<Integer>();
    var spent = new ArrayList<Integer>();
    var spentOn = new ArrayList<@Nullable String>();
    for (Agent agent : agents) {
      agent
          .profiles()
          .forEach((profile, load) -> {
            agentIds.add(agent.id());
            profileIds.add(profile);
            used.add(load.used());
            spent.add(load.spent());
            spentOn.add(load.spentOn() == null ? null : load.spentOn().toString());
          });
    }
    if (agentIds.isEmpty()) {
      return;
    }
    try (var save = transaction.prepareStatement(SAVE)) {
      save.setArray(1, transaction.createArrayOf("uuid", agentIds.toArray()));
      save.setArray(2, transaction.createArrayOf("uuid", profileIds.toArray()));
      save.setArray(3, transaction.createArrayOf("int4", used.toArray()));
      save.setArray(4, transaction.createArrayOf("int4", spent.toArray()));
      save.setArray(5, transaction.createArrayOf("text", spentOn.toArray()));
      save.executeUpdate();
    }
  }
}
