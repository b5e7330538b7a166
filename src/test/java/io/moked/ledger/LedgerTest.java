package io.moked.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.ledger.Entries.Entry;
import io.moked.ledger.Entries.Fate;
import io.moked.store.PostgresTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class LedgerTest {

  private static final UUID KEY = new UUID(0, 0);
  private static final int BOUND = 1_000;

  private final JdbcClient jdbc;
  private final CountingDataSource dataSource;
  private final Entries entries = new Entries();
  private Ledger<Entry, Integer> ledger;

  LedgerTest(DataSource dataSource) {
    this.jdbc = JdbcClient.create(dataSource);
    this.dataSource = new CountingDataSource(dataSource);
  }

  @BeforeEach
  void open() {
    Entries.createTable(jdbc);
    ledger = new Ledger<>("test", dataSource, entries, 1, BOUND);
  }

  @AfterEach
  void close() {
    entries.release();
    ledger.close();
  }

  private CompletableFuture<Integer> submit(int number, Fate fate) {
    return ledger.submit(KEY, new Entry(number, fate));
  }

  /** The writer is busy until {@code entries.release()}, and what comes now waits together. */
  private void hold() {
    var _ = submit(0, Fate.HELD);
    entries.awaitHeld();
  }

  /** Begins to close, and returns when it only waits for the writer to end. */
  private static Thread closing(Ledger<?, ?> ledger) {
    Thread closing = Thread.ofPlatform().start(ledger::close);
    while (closing.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
    return closing;
  }

  private List<CompletableFuture<Integer>> submit(int from, int to) {
    return IntStream.range(from, to).mapToObj(number -> submit(number, Fate.FINE)).toList();
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }

  @Test
  void aLoneCommandIsCommittedAtOnce() {
    assertThat(ledger.execute(KEY, new Entry(7, Fate.FINE))).isEqualTo(7);
    assertThat(dataSource.commits()).isOne();
    assertThat(Entries.stored(jdbc)).containsExactly(7);
    assertThat(entries.commits()).containsExactly(List.of(7));
  }

  @Test
  void commandsThatWaitShareACommit() {
    hold();
    List<CompletableFuture<Integer>> crowd = submit(1, 1 + 3 * Shard.MOST);
    entries.release();
    crowd.forEach(CompletableFuture::join);
    assertThat(dataSource.commits()).isEqualTo(1 + 3);
    assertThat(Entries.stored(jdbc)).isEqualTo(range(0, 1 + 3 * Shard.MOST));
  }

  @ParameterizedTest
  @EnumSource(names = {"REFUSED_BY_DATABASE", "EXCEPTION", "ERROR"})
  void aCommandThatFailsDoesNotHarmItsNeighbours(Fate fate) {
    hold();
    List<CompletableFuture<Integer>> before = submit(1, 10);
    CompletableFuture<Integer> failing = submit(10, fate);
    List<CompletableFuture<Integer>> after = submit(11, 20);
    entries.release();
    assertThatThrownBy(failing::join)
        .cause()
        .isInstanceOf(
            switch (fate) {
              case REFUSED_BY_DATABASE -> SQLException.class;
              case ERROR -> StackOverflowError.class;
              default -> IllegalStateException.class;
            });
    assertThat(before).allSatisfy(it -> assertThat(it.join()).isPositive());
    assertThat(after).allSatisfy(it -> assertThat(it.join()).isPositive());
    List<Integer> all = new ArrayList<>(range(0, 20));
    all.remove(Integer.valueOf(10));
    assertThat(Entries.stored(jdbc)).isEqualTo(all);
    assertThat(ledger.execute(KEY, new Entry(20, Fate.FINE))).isEqualTo(20);
  }

  @Test
  void whenTheQueueIsFullTheCommandIsRefusedAndNothingOfItIsDone() {
    hold();
    List<CompletableFuture<Integer>> waiting = submit(1, 1 + BOUND);
    assertThatThrownBy(() -> submit(9_999, Fate.FINE)).isInstanceOf(Overloaded.class);
    entries.release();
    waiting.forEach(CompletableFuture::join);
    assertThat(Entries.stored(jdbc)).isEqualTo(range(0, 1 + BOUND));
    submit(1 + BOUND, Fate.FINE).join();
  }

  @Test
  void closingFinishesWhatWaitsAndTakesNothingMore() throws InterruptedException {
    hold();
    List<CompletableFuture<Integer>> waiting = submit(1, 600);
    Thread closing = closing(ledger);
    assertThatThrownBy(() -> submit(601, Fate.FINE)).isInstanceOf(Overloaded.class);
    entries.release();
    closing.join();
    assertThat(waiting).allSatisfy(it -> assertThat(it).isCompleted());
    assertThat(Entries.stored(jdbc)).isEqualTo(range(0, 600));
  }

  @Test
  void closingFinishesWhatWaitsEvenWhileEveryConnectionIsTaken() throws Exception {
    try (var single = new SingleConnection(dataSource)) {
      var other = new Ledger<>("single", single, entries, 1, BOUND);
      CompletableFuture<Integer> waiting;
      Thread closing;
      try (var taken = single.getConnection()) {
        assertThat(taken.isClosed()).isFalse();
        waiting = other.submit(KEY, new Entry(1, Fate.FINE));
        single.awaitSomebodyWaiting();
        closing = closing(other);
      }
      closing.join();
      assertThat(waiting.join()).isOne();
    }
  }

  @Test
  void commandsOfOneKeyKeepTheirOrderWhateverTheShards() {
    try (var sharded = new Ledger<>("sharded", dataSource, new Entries(), 3, BOUND)) {
      List<UUID> keys = IntStream.range(0, 10).mapToObj(i -> new UUID(i, i * 31L)).toList();
      var answers = new ArrayList<CompletableFuture<Integer>>();
      for (int i = 0; i < 1_000; i++) {
        answers.add(sharded.submit(keys.get(i % keys.size()), new Entry(i, Fate.FINE)));
      }
      answers.forEach(CompletableFuture::join);
      Map<Integer, List<Integer>> byKey =
          Entries.stored(jdbc).stream().collect(Collectors.groupingBy(i -> i % keys.size()));
      assertThat(byKey).hasSize(keys.size());
      assertThat(byKey.values()).allSatisfy(numbers -> assertThat(numbers).isSorted());
    }
  }

  @Test
  void whoHasHisAnswerFindsItsEffectPublished() {
    for (int i = 0; i < 100; i++) {
      int number = i;
      ledger.execute(KEY, new Entry(number, Fate.FINE));
      assertThat(entries.commits().getLast()).containsExactly(number);
    }
  }

  @Test
  void aListenerThatFailsHarmsNeitherTheAnswerNorWhatIsOnDisk() {
    for (Throwable failure : List.of(new IllegalStateException("x"), new StackOverflowError("x"))) {
      entries.failWhenCommitted(failure);
      assertThat(ledger.execute(KEY, new Entry(1, Fate.FINE))).isOne();
    }
    assertThat(Entries.stored(jdbc)).containsExactly(1, 1);
  }
}
