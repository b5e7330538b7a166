package io.moked.supervision.agents;

import io.moked.conversation.Ref;
import io.moked.language.Names;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Which agents are shown. An empty set is no condition.
 *
 * @param presences ids, of base ones or of the organisation's own; a base one finds those based on
 *     it, too
 * @param text found in his name, whatever its case; empty is no condition
 */
record PanelFilter(Set<String> presences, Set<UUID> queues, Set<UUID> teams, String text) {

  static final int LONGEST_TEXT = 200;

  boolean matches(PanelRow row) {
    return (presences.isEmpty()
            || presences.contains(row.presence())
            || presences.contains(row.base().id()))
        && (queues.isEmpty() || row.queues().stream().map(Ref::id).anyMatch(queues::contains))
        && (teams.isEmpty() || row.teams().stream().anyMatch(teams::contains))
        && (text.isEmpty() || text(row).contains(text));
  }

  private static String text(PanelRow row) {
    Names names = row.names();
    return lower(row.name() + "\n" + names.en() + "\n" + names.he());
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
