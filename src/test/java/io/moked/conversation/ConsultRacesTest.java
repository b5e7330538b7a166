package io.moked.conversation;

import static io.moked.conversation.Person.API;
import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.store.PostgresTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Consults that meet, on one node and on two over one database. */
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultRacesTest {

  private static final int ROUNDS = 60;

  private final Centre centre;
  private final Books books;

  ConsultRacesTest(DataSource dataSource) {
    centre = new Centre(dataSource);
    books = new Books(centre.jdbc());
  }

  @AfterAll
  void everythingBalancesInTheEnd() {
    books.balanceOfEverything();
    centre.close();
  }

  private List<UUID> asked() {
    List<UUID> ids = centre.talking(ROUNDS, AVI);
    ids.forEach(
        id -> done(centre.first().execute(new Request(id, AVI.who(), Commands.consult(NOA)))));
    return ids;
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  /** Both at once; which is handed in first changes from round to round. */
  private List<Outcome> meet(int round, Request one, Request two) {
    boolean swapped = round / 2 % 2 == 1;
    CompletableFuture<Outcome> first = centre.first().submit(swapped ? two : one);
    CompletableFuture<Outcome> second = centre.other(round).submit(swapped ? one : two);
    first.join();
    return swapped ? List.of(second.join(), first.join()) : List.of(first.join(), second.join());
  }

  @Test
  void whenAYesMeetsTheWithdrawalNobodyAdvisesInTheEnd() {
    List<UUID> ids = asked();
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = ids.get(round);
      UUID offer = centre.conversation(id).consults().getFirst().id();
      List<Outcome> both =
          meet(
              round,
              new Request(id, NOA.who(), new Command.Accept(offer)),
              new Request(id, AVI.who(), new Command.EndConsult(NOA.id())));
      done(both.get(1));
      if (both.get(0) instanceof Outcome.Refused refused) {
        assertThat(refused.refusal().code()).isEqualTo(Code.OFFER_GONE);
      }
      assertThat(centre.conversation(id).concerns(NOA.id())).isFalse();
    }
    books.balance(ids.toArray(UUID[]::new));
    centre.closeAll(ids);
  }

  @Test
  void whenAYesMeetsTheEndOfTheTalkNobodyAdvisesInTheEnd() {
    List<UUID> ids = asked();
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = ids.get(round);
      UUID offer = centre.conversation(id).consults().getFirst().id();
      List<Outcome> both =
          meet(
              round,
              new Request(id, NOA.who(), new Command.Accept(offer)),
              new Request(id, AVI.who(), new Command.End()));
      done(both.get(1));
      Conversation after = centre.conversation(id);
      assertThat(after.phase()).isEqualTo(Phase.WRAP_UP);
      assertThat(after.concerns(NOA.id())).isFalse();
    }
    books.balance(ids.toArray(UUID[]::new));
    centre.closeAll(ids);
  }

  @Test
  void whenManyAreAskedAtOnceByTwoNodesFiveAreAndNoneTwice() {
    List<UUID> ids = centre.talking(ROUNDS / 4, AVI);
    Person[] crowd = {NOA, MAYA, TOM, DANA, API};
    for (UUID id : ids) {
      var answers = new ArrayList<CompletableFuture<Outcome>>();
      for (int i = 0; i < 2 * crowd.length; i++) {
        var consult = new Request(id, AVI.who(), Commands.consult(crowd[i % crowd.length]));
        answers.add(centre.other(i).submit(consult));
      }
      long asked = answers.stream().filter(it -> it.join() instanceof Outcome.Done).count();
      assertThat(asked).isEqualTo(crowd.length);
      assertThat(centre.conversation(id).consults())
          .hasSize(crowd.length)
          .extracting(it -> it.agent().id())
          .doesNotHaveDuplicates();
      Outcome sixth =
          centre.other(1).execute(new Request(id, AVI.who(), Commands.consult(PlainRules.SUPPORT)));
      assertThat(((Outcome.Refused) sixth).refusal().code()).isEqualTo(Code.TOO_MANY_CONSULTANTS);
    }
    books.balance(ids.toArray(UUID[]::new));
    centre.closeAll(ids);
  }
}
