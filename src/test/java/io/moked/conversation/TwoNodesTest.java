package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.store.PostgresTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Crowds of commands on two nodes over one database. */
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTest {

  private final Centre centre;
  private final Books books;

  TwoNodesTest(DataSource dataSource) {
    centre = new Centre(dataSource);
    books = new Books(centre.jdbc());
  }

  @AfterAll
  void everythingBalancesInTheEnd() {
    books.balanceOfEverything();
    centre.close();
  }

  @Test
  void twoLedgersThatMoveTheSameAgentsNeverWaitForEachOtherInACircle() {
    Person[] crowd = {AVI, NOA, MAYA};
    List<UUID> ids = centre.open(1_000);
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    for (int i = 0; i < ids.size(); i++) {
      // On each node another order of conversations and of agents.
      UUID id = i % 2 == 0 ? ids.get(i) : ids.get(ids.size() - i);
      var assign = new Request(id, DANA.who(), Commands.assign(crowd[i % crowd.length]));
      answers.add(centre.other(i).submit(assign));
    }
    // A command that met a deadlock would be retried; the database counts them all.
    assertThat(answers).allSatisfy(it -> assertThat(it.join()).isInstanceOf(Outcome.Done.class));
    assertThat(deadlocks()).isZero();
    books.balance(ids.toArray(UUID[]::new));
    centre.closeAll(ids);
  }

  private long deadlocks() {
    return centre
        .jdbc()
        .sql("select deadlocks from pg_stat_database where datname = current_database()")
        .query(Long.class)
        .single();
  }

  @Test
  void theSameMessageByTwoWaysAtOnceIsStoredOnceAndAnsweredWithOneNumber() {
    List<UUID> ids = centre.talking(100, AVI);
    for (UUID id : ids) {
      var request = new Request(id, CUSTOMER.who(), Commands.say("hello"));
      CompletableFuture<Outcome> one = centre.first().submit(request);
      CompletableFuture<Outcome> two = centre.other(1).submit(request);
      assertThat(((Outcome.Done) one.join()).seq()).isEqualTo(((Outcome.Done) two.join()).seq());
      assertThat(count("receipt", id)).isOne();
      assertThat(
              centre
                  .jdbc()
                  .sql("select count(*) from event where subject = ? and type = 'message'")
                  .param(id)
                  .query(Long.class)
                  .single())
          .isOne();
    }
    centre.closeAll(ids);
  }

  private long count(String table, UUID subject) {
    return centre
        .jdbc()
        .sql("select count(*) from " + table + " where subject = ?")
        .param(subject)
        .query(Long.class)
        .single();
  }

  /** The model's games, but at once, on real rows: nobody knows any more what comes first. */
  @Test
  void aWildGameOnTwoNodesLeavesNothingOutOfBalanceAndFailsNoCommand() {
    long seed = 42;
    List<UUID> ids = new ArrayList<>(centre.open(Step.SLOTS));
    var known = new ConcurrentHashMap<UUID, Conversation>();
    ids.forEach(id -> known.put(id, centre.conversation(id)));
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    int round = 0;
    for (Step step : Step.random(seed, 4_000)) {
      centre
          .clock()
          .pass(step.pause().compareTo(Duration.ofDays(1)) < 0 ? step.pause() : Duration.ZERO);
      UUID id = ids.get(step.slot());
      if (step.kind() == Step.Kind.START && known.get(id).state() == State.CLOSED) {
        id = centre.open(1).getFirst();
        ids.set(step.slot(), id);
        known.put(id, centre.conversation(id));
      }
      answers.add(
          centre
              .other(round++)
              .submit(
                  new Request(id, step.person(known.get(id)).who(), command(step, known.get(id))))
              .whenComplete((outcome, _) -> note(known, outcome)));
    }
    assertThat(answers)
        .as("seed %d", seed)
        .allSatisfy(it -> assertThat(it.handle((_, failure) -> failure).join()).isNull());
    books.balanceOfEverything();
    Set<Class<?>> kinds = new HashSet<>();
    answers.forEach(it -> kinds.add(it.join().getClass()));
    assertThat(kinds).containsExactlyInAnyOrder(Outcome.Done.class, Outcome.Refused.class);
  }

  private static Command command(Step step, Conversation known) {
    return step.kind() == Step.Kind.TIMERS
        ? Due.next(known, PlainRules.PLAIN, known.times().activityAt())
            .map(Due::command)
            .orElseGet(Command.AutoClose::new)
        : step.command(known);
  }

  private static void note(ConcurrentHashMap<UUID, Conversation> known, Outcome outcome) {
    if (outcome instanceof Outcome.Done done) {
      known.merge(
          done.conversation().id(),
          done.conversation(),
          (old, now) -> now.position().version() > old.position().version() ? now : old);
    }
  }

  @Test
  void whatOneNodeWroteTheOtherGoesOnWith() {
    UUID id = centre.open(1).getFirst();
    centre.first().execute(new Request(id, MOKED.who(), Commands.route(AVI)));
    Outcome accepted = centre.other(1).execute(centre.accept(id, AVI));
    assertThat(((Outcome.Done) accepted).conversation()).isEqualTo(centre.conversation(id));
    assertThat(centre.conversation(id).phase()).isEqualTo(Phase.TALKING);
    centre.closeAll(List.of(id));
  }

  @Test
  void whatIsInMemoryEqualsWhatIsReadBackWhateverIsWritten() {
    UUID id = centre.talking(1, AVI).getFirst();
    for (String text :
        List.of("שלום 👋 \"{}\" \\ , NULL", "a".repeat(119) + "😀".repeat(20), "\t\n'")) {
      Outcome said = centre.first().execute(new Request(id, CUSTOMER.who(), Commands.say(text)));
      assertThat(((Outcome.Done) said).conversation()).isEqualTo(centre.conversation(id));
      assertThat(
              centre
                  .jdbc()
                  .sql(
                      "select body->>'text' from event where subject = ? order by seq desc limit 1")
                  .param(id)
                  .query(String.class)
                  .single())
          .isEqualTo(text);
    }
    centre.closeAll(List.of(id));
  }
}
