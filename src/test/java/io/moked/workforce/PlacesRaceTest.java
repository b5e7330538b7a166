package io.moked.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.language.Names;
import io.moked.store.PostgresTest;
import io.moked.time.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many writers take and give back places of the same agents, while an administrator changes limits,
 * takes profiles away and gives them again: what is held is what was taken, to the last place.
 */
@PostgresTest
class PlacesRaceTest {

  private static final int WRITERS = 4;
  private static final int TURNS = 150;
  private static final int AGENTS = 3;
  private static final int PROFILES = 3;
  private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

  private record Held(UUID agent, UUID profile) {}

  private final DataSource dataSource;
  private final TransactionTemplate transaction;
  private final Seats seats;
  private final SeatStore seatStore;
  private final CapacityProfileStore profileStore;
  private final List<UUID> agents = ids(AGENTS);
  private final List<UUID> profiles = ids(PROFILES);
  private final Map<Held, Integer> taken = new ConcurrentHashMap<>();

  PlacesRaceTest(DataSource dataSource) {
    var json = JsonMapper.builder().build();
    JdbcClient jdbc = JdbcClient.create(dataSource);
    this.dataSource = dataSource;
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    this.seats = new Seats(jdbc, json);
    this.seatStore = new SeatStore(jdbc);
    this.profileStore = new CapacityProfileStore(jdbc, json, seatStore);
  }

  private static List<UUID> ids(int count) {
    return Stream.generate(Ids::next).limit(count).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void placesAreConserved(long seed) throws Exception {
    layOut();
    Roster roster = seats.roster();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers =
          IntStream.range(0, WRITERS)
              .<Future<?>>mapToObj(
                  n -> threads.submit(() -> work(new Random(seed * 100 + n), roster)))
              .toList();
      Future<?> administrator = threads.submit(() -> administer(new Random(seed), roster));
      for (Future<?> writer : writers) {
        writer.get();
      }
      administrator.get();
    }
    for (Agent agent : seats.store().find(agents)) {
      assertThat(agent.unitsUsed()).isEqualTo(sum(agent.id()));
      for (UUID profile : profiles) {
        assertThat(used(agent, profile))
            .isEqualTo(taken.getOrDefault(new Held(agent.id(), profile), 0));
      }
      assertThat(roster.find(agent.id())).as("what the roster knows").contains(agent);
    }
  }

  private int sum(UUID agent) {
    return profiles.stream().mapToInt(it -> taken.getOrDefault(new Held(agent, it), 0)).sum();
  }

  private static int used(Agent agent, UUID profile) {
    return agent.profiles().getOrDefault(profile, ProfileLoad.FOREIGN).used();
  }

  private void layOut() {
    for (UUID id : agents) {
      seats.hire(id, Names.same(id.toString()));
      seats.seat(id, true, 100, NOW);
    }
    profiles.forEach(id ->
        profileStore.save(
            new CapacityProfile(id, id.toString(), Names.same("P"), 5, false, false)));
  }

  /** Takes for two agents in one transaction, as a transfer does, and gives back what it took. */
  private Void work(Random random, Roster roster) throws SQLException {
    var mine = new HashMap<Held, Integer>();
    for (int turn = 0; turn < TURNS; turn++) {
      Held one = any(random);
      Held other = any(random);
      int more = mine.getOrDefault(one, 0) > 0 && random.nextBoolean() ? -1 : 1;
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        Map<UUID, Agent> locked =
            seats
                .store()
                .lock(connection, Stream.of(one.agent(), other.agent()).distinct().toList());
        move(locked, one, more);
        move(locked, other, 1);
        seats.store().save(connection, locked.values());
        connection.commit();
        locked.values().forEach(roster::note);
      }
      mine.merge(one, more, Integer::sum);
      mine.merge(other, 1, Integer::sum);
    }
    mine.forEach((held, count) -> taken.merge(held, count, Integer::sum));
    return null;
  }

  private static void move(Map<UUID, Agent> locked, Held held, int places) {
    var load = new Load(places, Map.of(held.profile(), places));
    locked.computeIfPresent(held.agent(), (_, agent) -> agent.holding(load, NOW, SomeAgent.RULES));
  }

  private Held any(Random random) {
    return new Held(agents.get(random.nextInt(AGENTS)), profiles.get(random.nextInt(PROFILES)));
  }

  private Void administer(Random random, Roster roster) {
    for (int turn = 0; turn < TURNS; turn++) {
      Held any = any(random);
      List<UUID> changed =
          transaction.execute(
              _ -> random.nextBoolean() ? limits(any, random) : assigns(any, random));
      roster.reload(changed);
    }
    return null;
  }

  private List<UUID> limits(Held any, Random random) {
    UUID id = any.profile();
    int limit = 1 + random.nextInt(9);
    return profileStore.save(
        new CapacityProfile(
            id, id + "-" + limit, Names.same("P"), limit, false, random.nextBoolean()));
  }

  private List<UUID> assigns(Held any, Random random) {
    Map<UUID, Optional<Integer>> his =
        random.nextBoolean() ? Map.of() : Map.of(any.profile(), Optional.of(2));
    seatStore.change(any.agent(), new SeatChange(null, null, his, null));
    return List.of(any.agent());
  }
}
