package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.NOA;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.store.PostgresTest;
import io.moked.time.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Work that takes places in two capacity profiles (behaviour 4.5), given and taken back by several
 * at once, through two ledgers that know of each other only by the database: what agents hold is
 * what their conversations take, to the last place, and the router never goes beyond a limit.
 */
@PostgresTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileRacesTest {

  private static final UUID CHATS = Ids.next();
  private static final UUID HARD = Ids.next();
  private static final int MANY = 6;
  private static final int ROUNDS = 100;
  private static final int WRITERS = 4;
  private static final int TURNS = 150;
  private static final List<Person> AGENTS = List.of(AVI, NOA, MAYA);

  private static final String WRONG_PLACES =
      """
      with taken as (
        select agent_id as agent, body from conversation where state in ('active', 'wrap-up')
        union all
        select (body->'offer'->'agent'->>'id')::uuid, body from conversation
        where body->'offer'->>'kind' = 'transfer'),
      places as (
        select agent, jsonb_array_elements_text(body->'routing'->'capacityProfiles')::uuid as profile
        from taken),
      sums as (select agent, profile, count(*) as places from places group by agent, profile)
      select coalesce(s.agent, p.agent_id) || ' holds ' || coalesce(p.used, 0) || ', not '
        || coalesce(s.places, 0)
      from sums s full join agent_profile p on p.agent_id = s.agent and p.profile_id = s.profile
      where coalesce(p.used, 0) <> coalesce(s.places, 0)
      """;

  private final Centre centre;
  private final Books books;

  ProfileRacesTest(DataSource dataSource) {
    centre =
        new Centre(dataSource, new PlainRulesWithPlaces(PlainRules.PLAIN, Set.of(CHATS, HARD)));
    books = new Books(centre.jdbc());
    centre.seats().profile(CHATS, MANY, false);
    centre.seats().profile(HARD, MANY, false);
    AGENTS.forEach(agent -> centre.seats().gives(agent.id(), Set.of(CHATS, HARD)));
  }

  @BeforeEach
  void thereIsRoom() {
    limitOfHardOnes(MANY);
  }

  private void limitOfHardOnes(int limit) {
    centre.seats().profile(HARD, limit, false);
  }

  @AfterAll
  void everythingIsGivenBackInTheEnd() {
    books.balanceOfEverything();
    assertThat(centre.jdbc().sql("select sum(used) from agent_profile").query(Long.class).single())
        .isZero();
    centre.close();
  }

  private void assertPlacesAreThoseOfTheConversations() {
    assertThat(centre.jdbc().sql(WRONG_PLACES).query(String.class).list()).isEmpty();
  }

  private int mostHeld() {
    return centre.jdbc().sql("select max(used) from agent_profile").query(Integer.class).single();
  }

  @Test
  void ofTwoThatAreRoutedToTheLastPlaceExactlyOneGetsIt() {
    limitOfHardOnes(1);
    for (int round = 0; round < ROUNDS; round++) {
      List<UUID> two = centre.open(2);
      CompletableFuture<Outcome> one = centre.first().submit(route(two.getFirst(), AVI));
      CompletableFuture<Outcome> other = centre.other(round).submit(route(two.getLast(), AVI));
      List<Outcome> both = List.of(one.join(), other.join());

      assertThat(both).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
      assertThat(both)
          .filteredOn(Outcome.Refused.class::isInstance)
          .singleElement()
          .satisfies(it ->
              assertThat(((Outcome.Refused) it).refusal().code())
                  .isEqualTo(Code.CAPACITY_EXCEEDED));
      assertThat(mostHeld()).isEqualTo(1);
      assertPlacesAreThoseOfTheConversations();
      centre.closeAll(two);
    }
    assertPlacesAreThoseOfTheConversations();
  }

  @Test
  void theRouterNeverGoesBeyondALimitHoweverManyComeAndGoAtOnce() throws Exception {
    List<UUID> ids = centre.open(40);

    inParallel(random -> {
      UUID id = anyOf(ids, random);
      Person agent = anyOf(AGENTS, random);
      return switch (random.nextInt(5)) {
        case 0, 1, 2 -> route(id, agent);
        case 3 -> answer(id, random);
        default -> new Request(id, agent.who(), new Command.End());
      };
    });

    assertPlacesAreThoseOfTheConversations();
    assertThat(mostHeld()).isBetween(1, MANY);
    books.balance(ids.toArray(UUID[]::new));
    centre.closeAll(ids);
    assertPlacesAreThoseOfTheConversations();
  }

  @Test
  void whatSupervisorsGiveBeyondALimitAndMoveAboutComesBackExactly() throws Exception {
    List<UUID> ids = centre.open(40);

    inParallel(random -> {
      UUID id = anyOf(ids, random);
      Person agent = anyOf(AGENTS, random);
      return switch (random.nextInt(7)) {
        case 0 -> route(id, agent);
        case 1, 2 -> new Request(id, DANA.who(), Commands.assignAnyway(agent));
        case 3 -> new Request(id, DANA.who(), Commands.transferAnyway(agent));
        case 4, 5 -> answer(id, random);
        default -> new Request(id, agent.who(), new Command.Park());
      };
    });

    assertPlacesAreThoseOfTheConversations();
    books.balance(ids.toArray(UUID[]::new));
    centre.closeAll(ids);
    assertPlacesAreThoseOfTheConversations();
  }

  @FunctionalInterface
  private interface Act {
    Request next(Random random);
  }

  /** Each writer does one thing after another, by turns on the one and the other node. */
  private void inParallel(Act act) throws ExecutionException, InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      IntStream.range(0, WRITERS)
          .forEach(n ->
              writers.add(
                  threads.submit(() -> {
                    var random = new Random(n);
                    for (int turn = 0; turn < TURNS; turn++) {
                      centre.other(n + turn).submit(act.next(random)).join();
                    }
                  })));
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
  }

  private static Request route(UUID id, Person agent) {
    return new Request(id, Who.SYSTEM, Commands.route(agent));
  }

  /** Whoever is asked says yes or no; without an offer, that it is gone is the answer. */
  private Request answer(UUID id, Random random) {
    Offer offer = centre.conversation(id).offer();
    UUID offerId = offer == null ? Ids.next() : offer.id();
    Person asked =
        AGENTS.stream()
            .filter(it -> offer != null && it.id().equals(offer.agent().id()))
            .findFirst()
            .orElse(AVI);
    return new Request(
        id,
        asked.who(),
        random.nextInt(3) == 0 ? new Command.Reject(offerId) : new Command.Accept(offerId));
  }

  private static <T> T anyOf(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
