package io.moked.routing;

import io.moked.conversation.Channel;
import io.moked.conversation.Command;
import io.moked.conversation.Consent;
import io.moked.conversation.Conversations;
import io.moked.conversation.Outcome;
import io.moked.conversation.QueueType;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.time.Ids;
import io.moked.workforce.Roster;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A queue full of agents, of whom nobody is there yet, and a workstream that leads to it. */
final class Workforce {

  static final int UNITS_TOTAL = 90;

  private final JdbcClient jdbc;
  private final Conversations conversations;
  private final List<UUID> agents = Stream.generate(Ids::next).limit(20).toList();
  private final Workstream workstream;

  Workforce(Node node) {
    jdbc = node.the(JdbcClient.class);
    conversations = node.the(Conversations.class);
    UUID[] ids = agents.toArray(UUID[]::new);
    jdbc.sql(
            """
            insert into staff (id, username, name, names, password_hash, roles, language)
            select id, 'a' || n, 'a' || n, '{"en": "a", "he": "a"}', 'none', '{agent}', 'en'
            from unnest(?::uuid[]) with ordinality as t(id, n)
            """)
        .param(ids)
        .update();
    jdbc.sql(
            """
            insert into agent (id, human, presence, presence_since, presence_set_by, units_total)
            select id, true, 'offline', now(), '{"kind":"system","id":null,"name":"test","names":null}', ?
            from unnest(?::uuid[]) as t(id)
            """)
        .params(UNITS_TOTAL, ids)
        .update();
    node.the(Roster.class).reload();
    var queue = Queue.usual(Ids.next(), "Crowd", QueueType.MESSAGING, new HashSet<>(agents));
    node.the(Organisation.class).save(queue);
    workstream = Workstream.usual(Ids.next(), "Crowd", Channel.LIVE_CHAT, queue.id());
    node.the(Organisation.class).save(workstream);
  }

  /** So many conversations wait. */
  void arrive(int count) {
    var start =
        new Command.Start(
            Channel.LIVE_CHAT,
            "Customer",
            "en",
            "",
            workstream.id(),
            Map.of(),
            Map.of(),
            Consent.NOT_ASKED);
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    for (int n = 0; n < count; n++) {
      answers.add(conversations.submit(new Request(Ids.next(), Who.customer("Customer"), start)));
    }
    answers.forEach(CompletableFuture::join);
  }

  /** Everybody is there; the nodes know of it when they look at their rosters anew. */
  void comeIn() {
    jdbc.sql("update agent set presence = 'available', version = version + 1 where id = any(?)")
        .param(agents.toArray(UUID[]::new))
        .update();
  }
}
