package io.moked.bench;

import io.moked.time.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * As many ongoing conversations as one asks for, laid down as rows: copies of real ones in all
 * states, with customers, owners and times of their own. And somebody who may look at them.
 */
final class Crowd {

  /** Of the supervisor's session. */
  static final String TOKEN = "bench-supervisor";

  private static final int AGENTS = 2_000;
  private static final int MODELS = 400;
  private static final int BATCH = 2_500;
  private static final int LONGEST_SECONDS = 3_000;
  private static final List<String> FIRST =
      List.of("Ruth", "Naomi", "Oren", "Tal", "Gil", "Rina", "Adi", "Yossi", "Maya", "Dan", "רותי");
  private static final List<String> ABOUT =
      List.of("an order", "a refund", "a broken lamp", "opening hours", "a delivery", "שובר מתנה");

  private record Model(UUID id, UUID queue, String body) {}

  private record Owner(UUID id, String name) {}

  private final JsonMapper json = JsonMapper.shared();
  private final int ongoing;
  private final Random random;
  private final List<UUID> queues = new ArrayList<>();
  private Instant now = Instant.EPOCH;

  Crowd(int ongoing, long seed) {
    this.ongoing = ongoing;
    this.random = new Random(seed);
  }

  List<UUID> queues() {
    return queues;
  }

  /** Lays all of it down; whoever keeps conversations in memory learns of it at the next start. */
  void layDown(ApplicationContext context) throws InterruptedException {
    JdbcClient jdbc = context.getBean(JdbcClient.class);
    now = context.getBean(Clock.class).instant();
    new Office(context, new Abilities(context), "board", AGENTS, random.nextLong()).arrive(MODELS);
    List<Model> models =
        jdbc.sql("select distinct on (workstream_id) id, queue_id, body::text from conversation")
            .query((row, n) ->
                new Model(
                    row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3)))
            .list();
    models.forEach(model -> queues.add(model.queue()));
    List<Owner> owners =
        jdbc.sql("select id, name from staff join agent using (id) order by id")
            .query((row, n) -> new Owner(row.getObject(1, UUID.class), row.getString(2)))
            .list();
    for (int made = MODELS; made < ongoing; made += BATCH) {
      copy(jdbc, models, owners, Math.min(BATCH, ongoing - made));
    }
    jdbc.sql(
            """
            update agent set units_used = held.units from (select agent_id, sum((body ->> 'units')::int) units
              from conversation where state in ('active', 'wrap-up') group by agent_id) held
            where held.agent_id = agent.id
            """)
        .update();
    supervisor(jdbc);
  }

  private void copy(JdbcClient jdbc, List<Model> models, List<Owner> owners, int count) {
    var of = new ArrayList<UUID>();
    var changes = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      Model model = models.get(random.nextInt(models.size()));
      of.add(model.id());
      changes.add(change(model, owners.get(random.nextInt(owners.size()))));
    }
    jdbc.sql(
            """
            insert into conversation select fresh.* from unnest(?::uuid[], ?::text[]) as copy (model, change)
            join conversation c on c.id = copy.model
            cross join lateral jsonb_populate_record(c, copy.change::jsonb) as fresh
            """)
        .params(of.toArray(UUID[]::new), changes.toArray(String[]::new))
        .update();
  }

  /** The columns in which a copy differs, its whole state among them. */
  private String change(Model model, Owner owner) {
    UUID id = Ids.next();
    String customer = FIRST.get(random.nextInt(FIRST.size())) + " " + random.nextInt(10_000);
    String subject = "About " + ABOUT.get(random.nextInt(ABOUT.size()));
    Instant created = now.minusMillis(1 + random.nextInt(LONGEST_SECONDS * 1_000));
    ObjectNode body = (ObjectNode) json.readTree(model.body());
    body.put("id", id.toString()).put("subject", subject).put("units", 1);
    ((ObjectNode) body.get("customer")).put("id", id.toString()).put("name", customer);
    body.put("priority", random.nextInt(5));
    ObjectNode times = (ObjectNode) body.get("times");
    times.put("createdAt", created.toString());
    times.put("activityAt", now.toString()); // nobody is closed for being idle
    int lot = random.nextInt(100);
    String state = lot < 30 ? "open" : lot < 80 ? "active" : lot < 92 ? "waiting" : "wrap-up";
    body.put("state", state);
    if (state.equals("open")) {
      times.put("waitingSince", created.toString());
    } else {
      give(body, times, owner, state, created);
    }
    ObjectNode row = json.createObjectNode();
    row.put("id", id.toString()).put("state", state).put("customer_name", customer);
    row.put("subject", subject).put("created_at", created.toString()).set("body", body);
    row.put("agent_id", state.equals("open") ? null : owner.id().toString());
    return json.writeValueAsString(row);
  }

  private void give(ObjectNode body, ObjectNode times, Owner owner, String state, Instant created) {
    boolean parked = state.equals("waiting");
    body.put(
        "reason",
        switch (state) {
          case "waiting" -> "awaiting-customer";
          case "wrap-up" -> "agent-ended";
          default -> "in-conversation";
        });
    times.put("waited", Duration.ofSeconds(random.nextInt(600)).toString());
    times.putNull("waitingSince");
    times.put(parked ? "waitingSince" : "handlingSince", created.toString());
    times.put("assignedAt", created.toString());
    ObjectNode primary = body.putArray("participants").addObject();
    primary.putObject("who").put("id", owner.id().toString()).put("name", owner.name());
    primary.put("mode", "primary").put("since", created.toString());
  }

  private static void supervisor(JdbcClient jdbc) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            insert into staff (id, username, name, names, password_hash, roles, language)
            values (?, 'onlooker', 'Onlooker', '{"en": "Onlooker", "he": "Onlooker"}', 'none', '{supervisor}', 'en')
            """)
        .param(id)
        .update();
    jdbc.sql(
            """
            insert into session (token_hash, staff_id, created_at, last_used_at, expires_at)
            values (sha256(convert_to(?, 'UTF8')), ?, now(), now(), now() + interval '1 hour')
            """)
        .params(TOKEN, id)
        .update();
  }
}
