package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.NOA;
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

/**
 * Several reach for the same conversation, two hundred times, in odd rounds on two nodes that know
 * of each other only by the database.
 */
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PickRacesTest {

  private static final int ROUNDS = 200;

  private final Centre centre;
  private final Books books;

  PickRacesTest(DataSource dataSource) {
    centre = new Centre(dataSource, PlainRules.LIVELY);
    books = new Books(centre.jdbc());
  }

  @AfterAll
  void everythingBalancesInTheEnd() {
    books.balanceOfEverything();
    centre.close();
  }

  private static Request pick(UUID id, Person agent) {
    return new Request(id, agent.who(), new Command.Pick());
  }

  private List<Outcome> atOnce(int round, Request... requests) {
    var answers = new ArrayList<CompletableFuture<Outcome>>();
    for (int n = 0; n < requests.length; n++) {
      Conversations node = n % 2 == 0 ? centre.first() : centre.other(round);
      answers.add(node.submit(requests[n]));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  private static void assertAlreadyAssigned(Outcome outcome) {
    Refusal refusal = ((Outcome.Refused) outcome).refusal();
    assertThat(refusal.code()).isEqualTo(Code.ALREADY_ASSIGNED);
    assertThat(refusal.details()).containsKeys("agent", "at");
  }

  @Test
  void ofThreeWhoPickExactlyOneOwnsIt() {
    List<UUID> ids = centre.open(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = ids.get(round);
      List<Outcome> all = atOnce(round, pick(id, AVI), pick(id, NOA), pick(id, MAYA));

      assertThat(all).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
      all.stream()
          .filter(Outcome.Refused.class::isInstance)
          .forEach(PickRacesTest::assertAlreadyAssigned);
      assertThat(centre.conversation(id).phase()).isEqualTo(Phase.TALKING);
      books.balance(id);
    }
    centre.closeAll(ids);
  }

  @Test
  void whoPicksWhileTheRouterAsksSomebodyElseEitherHasItOrIsToldWhoseItIs() {
    List<UUID> ids = centre.open(ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      UUID id = ids.get(round);
      var route = new Request(id, Who.SYSTEM, Commands.route(NOA));
      List<Outcome> both = atOnce(round, pick(id, AVI), route);

      Conversation after = centre.conversation(id);
      if (both.getFirst() instanceof Outcome.Done) {
        assertThat(after.isOwnedBy(AVI.id())).isTrue();
        assertThat(after.offer()).isNull();
      } else {
        assertAlreadyAssigned(both.getFirst());
        assertThat(after.isOwnedBy(NOA.id())).isTrue();
      }
      books.balance(id);
    }
    centre.closeAll(ids);
  }
}
