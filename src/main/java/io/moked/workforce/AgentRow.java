package io.moked.workforce;

import io.moked.identity.Role;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An agent and what hangs on him, read from one row. */
final class AgentRow {

  private static final TypeReference<Map<UUID, SkillLevel>> SKILLS = new TypeReference<>() {};
  private static final TypeReference<Map<UUID, ProfileLoad>> PROFILES = new TypeReference<>() {};

  static final String SELECT =
      """
      select a.*, s.name, s.names, s.roles,
        (select to_jsonb(c) from custom_presence c where c.id = a.status_id) as status,
        (select to_jsonb(c) from custom_presence c where c.id = a.default_status_id) as default_status,
        (select to_jsonb(c) from custom_presence c where c.id = (a.former ->> 'customId')::uuid) as former_status,
        (select jsonb_object_agg(k.skill_id, jsonb_build_object('level', k.level, 'active', k.active))
           from agent_skill k where k.agent_id = a.id) as skills,
        (select jsonb_object_agg(p.profile_id, jsonb_build_object(
             'limit', case when p.assigned then coalesce(p.own_limit, c.places) else 0 end,
             'ownLimit', p.own_limit, 'used', p.used, 'endOfDay', c.end_of_day, 'blocking', c.blocking,
             'assigned', p.assigned, 'spent', p.spent, 'spentOn', p.spent_on))
           from agent_profile p join capacity_profile c on c.id = p.profile_id where p.agent_id = a.id) as profiles
      from agent a join staff s on s.id = a.id
      """;

  /** What is kept of a presence that a lost connection took. */
  record Former(
      Presence base, @Nullable UUID customId, Instant since, Actor setBy, PresenceCause cause) {

    static @Nullable Former of(@Nullable Standing standing) {
      if (standing == null) {
        return null;
      }
      CustomPresence custom = standing.choice().custom();
      return new Former(
          standing.presence(),
          custom == null ? null : custom.id(),
          standing.since(),
          standing.setBy(),
          standing.cause());
    }
  }

  private final ResultSet row;
  private final JsonMapper json;

  AgentRow(ResultSet row, JsonMapper json) {
    this.row = row;
    this.json = json;
  }

  Agent read() throws SQLException {
    List<String> roles = List.of((String[]) row.getArray("roles").getArray());
    return new Agent(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        row.getBoolean("human"),
        roles.contains(Role.API_ACCESS.tag()),
        map("skills", SKILLS),
        new Capacity(
            row.getInt("units_total"),
            row.getInt("units_used"),
            map("profiles", PROFILES),
            instant("last_assigned_at"),
            instant("last_released_at")),
        standing(),
        defaultPresence(),
        row.getLong("version"));
  }

  private Standing standing() throws SQLException {
    String former = row.getString("former");
    return new Standing(
        new PresenceChoice(presence(row.getString("presence")), custom("status")),
        row.getTimestamp("presence_since").toInstant(),
        json.readValue(row.getString("presence_set_by"), Actor.class),
        cause(row.getString("presence_cause")),
        former == null ? null : former(json.readValue(former, Former.class)));
  }

  private Standing former(Former it) throws SQLException {
    var choice = new PresenceChoice(it.base(), custom("former_status"));
    return new Standing(choice, it.since(), it.setBy(), it.cause(), null);
  }

  private @Nullable PresenceChoice defaultPresence() throws SQLException {
    CustomPresence custom = custom("default_status");
    if (custom != null) {
      return PresenceChoice.of(custom);
    }
    String base = row.getString("default_presence");
    return base == null ? null : PresenceChoice.of(presence(base));
  }

  private @Nullable CustomPresence custom(String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : json.readValue(text, CustomPresence.class);
  }

  private <V> Map<UUID, V> map(String column, TypeReference<Map<UUID, V>> type)
      throws SQLException {
    String text = row.getString(column);
    return text == null ? Map.of() : json.readValue(text, type);
  }

  private @Nullable Instant instant(String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }

  private static Presence presence(String id) {
    return Presence.of(id).orElse(Presence.OFFLINE);
  }

  static String tag(PresenceCause cause) {
    return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static PresenceCause cause(String tag) {
    return PresenceCause.valueOf(tag.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
