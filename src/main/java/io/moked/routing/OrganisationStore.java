package io.moked.routing;

import io.moked.conversation.Channel;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.QueueType;
import io.moked.language.Names;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.setup.Handling;
import io.moked.routing.setup.QueueSettings;
import io.moked.workforce.Presence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Queues, workstreams and widgets as rows. */
@Component
class OrganisationStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  OrganisationStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  List<Queue> queues() {
    return jdbc.sql(
            """
            select q.*, coalesce(array_agg(m.agent_id) filter (where m.agent_id is not null), '{}') as members
            from queue q left join queue_member m on m.queue_id = q.id group by q.id order by q.priority, q.name
            """)
        .query((row, n) -> queue(row))
        .list();
  }

  private Queue queue(ResultSet row) throws SQLException {
    return new Queue(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        enumOf(QueueType.class, row.getString("type")),
        row.getInt("priority"),
        Set.of((UUID[]) row.getArray("members").getArray()),
        row.getObject("hours_id", UUID.class),
        or(row.getString("settings"), QueueSettings.class, QueueSettings.USUAL));
  }

  List<Workstream> workstreams() {
    return jdbc.sql("select * from workstream order by name")
        .query((row, n) -> workstream(row))
        .list();
  }

  private Workstream workstream(ResultSet row) throws SQLException {
    var presences = EnumSet.noneOf(Presence.class);
    Arrays.stream((String[]) row.getArray("allowed_presences").getArray())
        .forEach(id -> Presence.of(id).ifPresent(presences::add));
    Channel channel = enumOf(Channel.class, row.getString("channel"));
    return new Workstream(
        row.getObject("id", UUID.class),
        row.getString("name"),
        json.readValue(row.getString("names"), Names.class),
        channel,
        row.getObject("queue_id", UUID.class),
        row.getInt("units"),
        presences,
        row.getInt("offer_seconds"),
        json.readValue(row.getString("monitoring"), MonitoringPolicy.class),
        or(row.getString("handling"), Handling.class, Handling.usual(channel)),
        or(row.getString("rules"), RoutingRules.class, RoutingRules.NONE));
  }

  /** What was never laid down is as usual. */
  private <T> T or(@Nullable String stored, Class<T> type, T usual) {
    return stored == null ? usual : json.readValue(stored, type);
  }

  Map<String, UUID> widgets() {
    var widgets = new TreeMap<String, UUID>();
    jdbc.sql("select key, workstream_id from widget")
        .query((ResultSet row) -> {
          widgets.put(row.getString("key"), row.getObject("workstream_id", UUID.class));
        });
    return widgets;
  }

  @Transactional
  void save(Queue queue) {
    jdbc.sql(
            """
            insert into queue (id, name, names, type, priority, hours_id, settings)
            values (?, ?, ?::jsonb, ?, ?, ?, ?::jsonb)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, priority = excluded.priority,
              hours_id = excluded.hours_id, settings = excluded.settings
            """)
        .param(queue.id())
        .param(queue.name())
        .param(json.writeValueAsString(queue.names()))
        .param(wire(queue.type()))
        .param(queue.priority())
        .param(queue.hoursId())
        .param(json.writeValueAsString(queue.settings()))
        .update();
    jdbc.sql("delete from queue_member where queue_id = ?").param(queue.id()).update();
    jdbc.sql("insert into queue_member (queue_id, agent_id) select ?, unnest(?::uuid[])")
        .params(queue.id(), queue.members().toArray(UUID[]::new))
        .update();
  }

  void save(Workstream it) {
    jdbc.sql(
            """
            insert into workstream (id, name, names, channel, queue_id, units, allowed_presences, offer_seconds,
              monitoring, handling, rules)
            values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb)
            on conflict (id) do update
            set name = excluded.name, names = excluded.names, queue_id = excluded.queue_id, units = excluded.units,
              allowed_presences = excluded.allowed_presences, offer_seconds = excluded.offer_seconds,
              monitoring = excluded.monitoring, handling = excluded.handling, rules = excluded.rules
            """)
        .params(
            it.id(),
            it.name(),
            json.writeValueAsString(it.names()),
            wire(it.channel()),
            it.queueId(),
            it.units(),
            it.allowedPresences().stream().map(Presence::id).toArray(String[]::new),
            it.offerSeconds(),
            json.writeValueAsString(it.monitoring()),
            json.writeValueAsString(it.handling()),
            json.writeValueAsString(it.rules()))
        .update();
  }

  @Transactional
  void save(Workstream it, List<String> widgets) {
    save(it);
    jdbc.sql("delete from widget where workstream_id = ? and not key = any(?)")
        .params(it.id(), widgets.toArray(String[]::new))
        .update();
    jdbc.sql("insert into widget (key, workstream_id) select unnest(?), ? on conflict do nothing")
        .params(widgets.toArray(String[]::new), it.id())
        .update();
  }

  void saveWidget(String key, UUID workstreamId) {
    jdbc.sql("insert into widget (key, workstream_id) values (?, ?) on conflict do nothing")
        .params(key, workstreamId)
        .update();
  }

  /** False if conversations or workstreams still refer to it. */
  @Transactional
  boolean deleteQueue(UUID id) {
    return jdbc.sql(
                """
                delete from queue q where id = ?
                and not exists (select 1 from workstream where queue_id = q.id)
                and not exists (select 1 from conversation where queue_id = q.id)
                """)
            .param(id)
            .update()
        > 0;
  }

  /** False if conversations still refer to it. */
  @Transactional
  boolean deleteWorkstream(UUID id) {
    String unused = "not exists (select 1 from conversation where workstream_id = ?)";
    jdbc.sql("delete from widget where workstream_id = ? and " + unused).params(id, id).update();
    return jdbc.sql("delete from workstream where id = ? and " + unused).params(id, id).update()
        > 0;
  }

  private static <E extends Enum<E>> E enumOf(Class<E> type, String wire) {
    return Enum.valueOf(type, wire.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
