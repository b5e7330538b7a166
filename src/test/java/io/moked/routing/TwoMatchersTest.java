package io.moked.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.moked.conversation.Change;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Phase;
import io.moked.conversation.Request;
import io.moked.conversation.Who;
import io.moked.ledger.Actor;
import io.moked.store.TestDatabase;
import io.moked.time.MovableClock;
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two nodes look for agents for the same conversations, and know of each other only by the rows.
 */
class TwoMatchersTest {

  private static final int CONVERSATIONS = 500;

  private static final String OFFERED_WHILE_OFFERED =
      """
      select count(*) from (
        select type, lag(type) over (partition by subject order by seq) as before from event
        where type in ('offered', 'accepted', 'rejected', 'timed-out', 'undelivered', 'withdrawn')) e
      where type = 'offered' and before = 'offered'
      """;

  private static final Who.Rights EVERYTHING = (verb, conversation) -> true;

  private final Queue<Agent> overfull = new ConcurrentLinkedQueue<>();
  private final AtomicInteger closed = new AtomicInteger();
  private final AtomicInteger declined = new AtomicInteger();

  /**
   * Whoever is asked answers at once, on the first node: of five conversations one is declined at
   * first; else he says yes, and is done at once.
   */
  private void serve(Change change, Conversations desk) {
    Conversation c = change.after();
    if (c.phase() == Phase.OFFERED && change.before().phase() == Phase.OPEN) {
      var agent = c.owner().orElseThrow();
      var who =
          new Who(
              new Actor(Actor.Kind.AGENT, agent.id(), agent.name(), agent.names()),
              EVERYTHING,
              false);
      if (isDeclinedAtFirst(c) && c.declines().isEmpty()) {
        declined.incrementAndGet();
        var _ = desk.submit(new Request(c.id(), who, new Command.Reject(c.offer().id())));
        return;
      }
      var _ = desk.submit(new Request(c.id(), who, new Command.Accept(c.offer().id())));
      var _ = desk.submit(new Request(c.id(), who, new Command.End()));
      var _ =
          desk.submit(new Request(c.id(), who, new Command.Close()))
              .thenRun(closed::incrementAndGet);
    }
  }

  private static boolean isDeclinedAtFirst(Conversation c) {
    return Math.floorMod(c.id().getLeastSignificantBits(), 5) == 0;
  }

  private void watch(Roster roster) {
    var _ =
        roster
            .changes()
            .follow(agent -> {
              if (agent.unitsUsed() > agent.unitsTotal()) {
                overfull.add(agent);
              }
            });
  }

  @RepeatedTest(3)
  void neverOfferOneConversationTwiceNorAskWhoHasNoRoom() {
    try (var database = TestDatabase.fresh();
        Node first = Node.start(database.url(), new MovableClock(), 0, false)) {
      var workforce = new Workforce(first);
      workforce.arrive(CONVERSATIONS);
      try (Node second = Node.start(database.url(), new MovableClock(), 0, false)) {
        Conversations desk = first.the(Conversations.class);
        for (Node node : new Node[] {first, second}) {
          var _ = node.the(Conversations.class).changes().follow(it -> serve(it, desk));
          watch(node.the(Roster.class));
        }
        workforce.comeIn();
        second.the(Roster.class).reload();
        first.the(Roster.class).reload();

        await()
            .atMost(Duration.ofMinutes(2))
            .untilAsserted(() -> assertThat(closed).hasValue(CONVERSATIONS));
      }
      assertThat(overfull).isEmpty();
      assertThat(declined).hasPositiveValue();
      assertThat(count(first, "select count(*) from event where type = 'offered'"))
          .isEqualTo(CONVERSATIONS + declined.get());
      assertThat(count(first, OFFERED_WHILE_OFFERED)).isZero();
      assertThat(count(first, "select count(distinct subject) from event where type = 'accepted'"))
          .isEqualTo(CONVERSATIONS);
      assertThat(count(first, "select count(*) from conversation where state <> 'closed'"))
          .isZero();
      assertThat(count(first, "select sum(units_used) from agent")).isZero();
    }
  }

  private static long count(Node node, String sql) {
    return node.the(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
