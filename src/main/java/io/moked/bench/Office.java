package io.moked.bench;

import io.moked.conversation.Channel;
import io.moked.conversation.Command;
import io.moked.conversation.Consent;
import io.moked.conversation.Conversations;
import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.QueueType;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.Workstream;
import io.moked.routing.floor.SkillMatch;
import io.moked.routing.setup.Assignment;
import io.moked.routing.setup.Handling;
import io.moked.routing.setup.QueueSettings;
import io.moked.time.Ids;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A contact centre of any size, laid out at random from a seed. */
final class Office {

  static final String DESCRIPTION =
      ("20 queues (highest capacity, round robin and least active in turn) of 3 priorities; each agent"
              + " in 2 of them, 100 units, %d of %d topics and %d of %d languages at levels 1 to 5;"
              + " items of 20 to 50 units, skills by rules, exact in every other queue, else closest")
          .formatted(
              Abilities.TOPICS_OF_AGENT,
              Abilities.TOPICS,
              Abilities.LANGUAGES_OF_AGENT,
              Abilities.LANGUAGES);

  private static final List<Assignment.Way> METHODS =
      List.of(
          Assignment.Way.HIGHEST_CAPACITY,
          Assignment.Way.ADVANCED_ROUND_ROBIN,
          Assignment.Way.LEAST_ACTIVE);

  private static final int QUEUES = 20;
  private static final int UNITS_TOTAL = 100;
  private static final int UNDER_WAY = 4_000;

  private final JdbcClient jdbc;
  private final Organisation organisation;
  private final Roster roster;
  private final Conversations conversations;
  private final Abilities abilities;
  private final Random random;
  private final List<UUID> agents = new ArrayList<>();
  private final List<UUID> workstreams = new ArrayList<>();

  Office(ApplicationContext context, Abilities abilities, String name, int agentCount, long seed) {
    this.jdbc = context.getBean(JdbcClient.class);
    this.organisation = context.getBean(Organisation.class);
    this.roster = context.getBean(Roster.class);
    this.conversations = context.getBean(Conversations.class);
    this.abilities = abilities;
    this.random = new Random(seed);
    hire(name, agentCount);
    layOut(name);
  }

  private void hire(String name, int count) {
    for (int i = 0; i < count; i++) {
      agents.add(Ids.next());
    }
    UUID[] ids = agents.toArray(UUID[]::new);
    jdbc.sql(
            """
            insert into staff (id, username, name, names, password_hash, roles, language)
            select id, ? || n, ? || n, jsonb_build_object('en', ? || n, 'he', ? || n), 'none', '{agent}', 'en'
            from unnest(?::uuid[]) with ordinality as t(id, n)
            """)
        .params(name, name, name, name, ids)
        .update();
    jdbc.sql(
            """
            insert into agent (id, human, presence, presence_since, presence_set_by, units_total)
            select id, true, 'offline', now(), '{"kind":"system","id":null,"name":"bench","names":null}', ?
            from unnest(?::uuid[]) as t(id)
            """)
        .params(UNITS_TOTAL, ids)
        .update();
    abilities.teach(agents, random);
    roster.reload();
  }

  /** Each agent works in two queues; items cost from 20 to 50 units. */
  private void layOut(String name) {
    var members = new ArrayList<Set<UUID>>();
    for (int q = 0; q < QUEUES; q++) {
      members.add(new HashSet<>());
    }
    for (UUID agent : agents) {
      members.get(random.nextInt(QUEUES)).add(agent);
      members.get(random.nextInt(QUEUES)).add(agent);
    }
    for (int q = 0; q < QUEUES; q++) {
      String of = name + " " + q;
      var queue =
          new Queue(
              Ids.next(),
              of,
              Names.same(of),
              QueueType.MESSAGING,
              1 + q % 3,
              members.get(q),
              null,
              settings(METHODS.get(q % METHODS.size())));
      organisation.save(queue);
      var workstream =
          new Workstream(
              Ids.next(),
              of,
              Names.same(of),
              Channel.LIVE_CHAT,
              queue.id(),
              20 + 10 * (q % 4),
              Set.of(Presence.AVAILABLE, Presence.BUSY),
              600,
              MonitoringPolicy.OFF,
              handling(q % 2 == 0 ? SkillMatch.EXACT : SkillMatch.CLOSEST),
              abilities.rules());
      organisation.save(workstream);
      workstreams.add(workstream.id());
    }
  }

  private static QueueSettings settings(Assignment.Way method) {
    QueueSettings usual = QueueSettings.USUAL;
    return new QueueSettings(
        new Assignment(method, List.of(), List.of()),
        usual.serviceLevelSeconds(),
        usual.shortAbandonSeconds(),
        usual.overflow());
  }

  private static Handling handling(SkillMatch match) {
    Handling usual = Handling.usual(Channel.LIVE_CHAT);
    return new Handling(
        usual.distribution(),
        usual.pickable(),
        usual.capacityProfiles(),
        match,
        usual.keepSameAgent(),
        usual.wrapUp(),
        usual.fallbackQueueId(),
        usual.autoClose(),
        usual.declines(),
        usual.messages());
  }

  /** Everybody comes in at once; takes effect when it returns. */
  void open() {
    jdbc.sql("update agent set presence = 'available', version = version + 1 where id = any(?)")
        .param(agents.toArray(UUID[]::new))
        .update();
    roster.reload();
  }

  /** So many conversations arrive as fast as the ledger takes them. */
  void arrive(int count) throws InterruptedException {
    var underWay = new Semaphore(UNDER_WAY);
    for (int i = 0; i < count; i++) {
      underWay.acquire();
      var _ = arriveAs(Ids.next()).whenComplete((_, _) -> underWay.release());
    }
    underWay.acquire(UNDER_WAY);
  }

  /** One arrives, by an id that the caller chose; done when it is on disk. */
  CompletableFuture<?> arriveAs(UUID id) {
    var start =
        new Command.Start(
            Channel.LIVE_CHAT,
            "Customer",
            abilities.anyLanguage(random),
            "bench",
            workstreams.get(random.nextInt(workstreams.size())),
            abilities.anyAnswers(random),
            Map.of(),
            Consent.NOT_ASKED);
    return conversations.submit(new Request(id, Who.customer("Customer"), start));
  }
}
