package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.RAMI;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.store.PostgresTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two at once, a thousand times, on a real PostgreSQL: in even rounds on one node, in odd ones on
 * two that know of each other only by the database. After each round the {@link Books} balance.
 */
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RacesTest {

  private static final int ROUNDS = 1_000;
  private static final int AT_A_TIME = 50;

  private final Centre centre;
  private final Books books;

  RacesTest(DataSource dataSource) {
    centre = new Centre(dataSource);
    books = new Books(centre.jdbc());
  }

  @AfterAll
  void everythingBalancesInTheEnd() {
    books.balanceOfEverything();
    centre.close();
  }

  private record Both(Outcome one, Outcome two) {}

  @FunctionalInterface
  private interface Conversing {
    List<UUID> begin(int count);
  }

  @FunctionalInterface
  private interface Round {
    void play(int round, UUID conversation);
  }

  private void rounds(Conversing conversing, Round round) {
    for (int first = 0; first < ROUNDS; first += AT_A_TIME) {
      List<UUID> ids = conversing.begin(AT_A_TIME);
      for (int i = 0; i < ids.size(); i++) {
        round.play(first + i, ids.get(i));
        books.balance(ids.get(i));
      }
      centre.closeAll(ids);
      centre.jdbc().sql("vacuum analyze conversation, event, participant").update();
    }
  }

  /** Hands both in without waiting; who is first changes with every other round. */
  private Both atOnce(int round, Request one, Request two) {
    if (round / 2 % 2 == 0) {
      CompletableFuture<Outcome> first = centre.first().submit(one);
      CompletableFuture<Outcome> second = centre.other(round).submit(two);
      return new Both(first.join(), second.join());
    }
    CompletableFuture<Outcome> second = centre.other(round).submit(two);
    CompletableFuture<Outcome> first = centre.first().submit(one);
    return new Both(first.join(), second.join());
  }

  private static boolean isDone(Outcome outcome) {
    return outcome instanceof Outcome.Done;
  }

  private static Refusal refusal(Outcome outcome) {
    return ((Outcome.Refused) outcome).refusal();
  }

  @Test
  void S11_whenTwoSupervisorsAssignAtOnceOneWinsAndTheOtherIsToldWho() {
    var winners = EnumSet.noneOf(Person.class);
    rounds(
        centre::open,
        (round, id) -> {
          Both both =
              atOnce(
                  round,
                  new Request(id, DANA.who(), Commands.assign(NOA)),
                  new Request(id, RAMI.who(), Commands.assign(MAYA)));
          Person winner = isDone(both.one()) ? NOA : MAYA;
          winners.add(winner);
          assertThat(isDone(both.one())).isNotEqualTo(isDone(both.two()));
          Refusal lost = refusal(winner == NOA ? both.two() : both.one());
          assertThat(lost.code()).isEqualTo(Code.ALREADY_ASSIGNED);
          assertThat(lost.details()).containsEntry("agent", winner.ref()).containsKey("at");
          assertThat(centre.conversation(id).isOwnedBy(winner.id())).isTrue();
        });
    assertThat(winners).containsExactlyInAnyOrder(NOA, MAYA);
  }

  @Test
  void whenAnAnswerMeetsItsTimeOutEitherTheAgentHasItOrTheQueue() {
    var ends = EnumSet.noneOf(Phase.class);
    rounds(
        count -> centre.offered(count, AVI),
        (round, id) -> {
          UUID offer = centre.conversation(id).offer().id();
          centre.clock().pass(PlainRules.OFFER_TIME);
          Both both =
              atOnce(
                  round,
                  new Request(id, AVI.who(), new Command.Accept(offer)),
                  new Request(id, Who.SYSTEM, new Command.Expire(offer)));
          Conversation after = centre.conversation(id);
          assertThat(after.offer()).isNull();
          if (isDone(both.one())) {
            assertThat(after.phase()).isEqualTo(Phase.TALKING);
            assertThat(((Outcome.Done) both.two()).events()).isEmpty();
          } else {
            assertThat(refusal(both.one()).code()).isEqualTo(Code.OFFER_GONE);
            assertThat(after.phase()).isEqualTo(Phase.OPEN);
          }
          ends.add(after.phase());
        });
    assertThat(ends).containsExactlyInAnyOrder(Phase.OPEN, Phase.TALKING);
  }

  @Test
  void whenATransferMeetsAForceCloseTheConversationIsClosed() {
    rounds(
        count -> centre.talking(count, AVI),
        (round, id) -> {
          Both both =
              atOnce(
                  round,
                  new Request(id, DANA.who(), Commands.transfer(NOA)),
                  new Request(id, RAMI.who(), Commands.forceClose()));
          assertThat(isDone(both.two())).isTrue();
          if (!isDone(both.one())) {
            assertThat(refusal(both.one()).code()).isEqualTo(Code.ALREADY_CLOSED);
          }
          Conversation after = centre.conversation(id);
          assertThat(after.state()).isEqualTo(State.CLOSED);
          assertThat(after.offer()).isNull();
        });
  }

  @Test
  void whenTwoTransfersAreMadeAndAcceptedAtOnceThereIsOneNewOwner() {
    rounds(
        count -> centre.talking(count, AVI),
        (round, id) -> {
          Both asked =
              atOnce(
                  round,
                  new Request(id, DANA.who(), Commands.transfer(NOA)),
                  new Request(id, RAMI.who(), Commands.transfer(MAYA)));
          assertThat(isDone(asked.one())).isNotEqualTo(isDone(asked.two()));
          Command accept = new Command.Accept(centre.conversation(id).offer().id());
          Both answered =
              atOnce(
                  round, new Request(id, NOA.who(), accept), new Request(id, MAYA.who(), accept));
          assertThat(isDone(answered.one())).isEqualTo(isDone(asked.one()));
          assertThat(isDone(answered.two())).isEqualTo(isDone(asked.two()));
          Person owner = isDone(asked.one()) ? NOA : MAYA;
          assertThat(centre.conversation(id).isOwnedBy(owner.id())).isTrue();
          assertThat(centre.conversation(id).modeOf(AVI.id())).contains(Mode.CONSULT);
        });
  }

  @Test
  void whileATransferGoesThroughNoMessageIsLostOrDoubled() {
    rounds(
        count -> centre.talking(count, AVI),
        (round, id) -> {
          var said = new ArrayList<CompletableFuture<Outcome>>();
          CompletableFuture<Outcome> transfer =
              centre.other(round).submit(new Request(id, DANA.who(), Commands.transfer(NOA)));
          storm(id, "before", said);
          transfer.join();
          CompletableFuture<Outcome> accept = centre.other(round).submit(centre.accept(id, NOA));
          storm(id, "after", said);
          assertThat(isDone(accept.join())).isTrue();
          assertThat(said).allSatisfy(it -> assertThat(isDone(it.join())).isTrue());
          assertThat(said.stream().map(it -> ((Outcome.Done) it.join()).seq()).distinct())
              .hasSize(said.size() / 2);
          assertThat(messages(id)).isEqualTo(said.size() / 2);
          assertThat(centre.conversation(id).isOwnedBy(NOA.id())).isTrue();
        });
  }

  /** Each message twice, as a client that is not sure sends it, by either node. */
  private void storm(UUID id, String when, List<CompletableFuture<Outcome>> said) {
    for (int i = 0; i < 2; i++) {
      for (Conversations node : List.of(centre.first(), centre.other(1))) {
        said.add(node.submit(new Request(id, CUSTOMER.who(), Commands.say(when + i))));
        said.add(node.submit(new Request(id, AVI.who(), Commands.say(when + i))));
      }
    }
  }

  private long messages(UUID id) {
    return centre
        .jdbc()
        .sql("select count(*) from event where subject = ? and type = 'message'")
        .param(id)
        .query(Long.class)
        .single();
  }
}
