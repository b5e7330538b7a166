package io.moked.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.ledger.EventLog.Cursor;
import io.moked.ledger.EventLog.Page;
import io.moked.store.PostgresTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class EventLogTest {

  private static final Instant NOON = Instant.parse("2026-01-04T12:00:00.123456Z");

  private final DataSource dataSource;
  private final EventLog log;

  EventLogTest(DataSource dataSource) {
    this.dataSource = dataSource;
    this.log = new EventLog(JdbcClient.create(dataSource));
  }

  @BeforeEach
  void empty() {
    JdbcClient.create(dataSource).sql("delete from event").update();
  }

  private static LoggedEvent event(UUID subject, long seq, Long publicSeq) {
    return new LoggedEvent(subject, seq, publicSeq, NOON, "message", "{\"text\": \"שלום\"}");
  }

  private void append(LoggedEvent... events) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      log.append(connection, List.of(events));
    }
  }

  private Connection transaction() throws SQLException {
    Connection connection = dataSource.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  /** Everything that a follower gets from {@code start} on, page by page. */
  private List<LoggedEvent> follow(Cursor start) {
    var all = new ArrayList<LoggedEvent>();
    Page page = log.after(start, 2);
    while (!page.events().isEmpty()) {
      all.addAll(page.events());
      page = log.after(page.next(), 2);
    }
    return all;
  }

  private Cursor end(Cursor start) {
    Page page = log.after(start, 1_000);
    return page.next();
  }

  @Test
  void aCursorNeverStepsOverAnEventThatIsCommittedLate() throws SQLException {
    UUID slow = new UUID(0, 1);
    UUID quick = new UUID(0, 2);
    Cursor cursor;
    try (Connection transaction = transaction()) {
      log.append(transaction, List.of(event(slow, 1, null)));
      append(event(quick, 1, 1L));
      append(event(quick, 2, 2L));
      assertThat(follow(Cursor.START)).as("while the slow one may still come").isEmpty();
      cursor = end(Cursor.START);
      transaction.commit();
    }
    append(event(quick, 3, 3L));
    assertThat(follow(cursor))
        .extracting(LoggedEvent::subject)
        .containsExactly(slow, quick, quick, quick);
  }

  @Test
  void whatIsRolledBackHoldsNobodyUp() throws SQLException {
    UUID quick = new UUID(0, 2);
    try (Connection transaction = transaction()) {
      log.append(transaction, List.of(event(new UUID(0, 1), 1, null)));
      append(event(quick, 1, null));
      transaction.rollback();
    }
    assertThat(follow(Cursor.START)).containsExactly(event(quick, 1, null));
  }

  @Test
  void aFollowerGetsEveryEventOnceWhereverItStops() throws SQLException {
    UUID subject = new UUID(0, 3);
    var expected = new ArrayList<Long>();
    for (long seq = 1; seq <= 9; seq += 3) {
      append(
          event(subject, seq, null), event(subject, seq + 1, null), event(subject, seq + 2, null));
      expected.addAll(List.of(seq, seq + 1, seq + 2));
    }
    assertThat(follow(Cursor.START)).extracting(LoggedEvent::seq).isEqualTo(expected);
    assertThat(follow(end(Cursor.START))).isEmpty();
  }

  @Test
  void aSubjectsEventsComeInTheirOrderAndOutsidersSeeTheirs() throws SQLException {
    UUID subject = new UUID(0, 4);
    append(event(subject, 1, 1L), event(subject, 2, null), event(subject, 3, 2L));
    append(event(new UUID(0, 5), 1, 1L));
    assertThat(log.of(subject, 0, 10)).extracting(LoggedEvent::seq).containsExactly(1L, 2L, 3L);
    assertThat(log.of(subject, 1, 1)).extracting(LoggedEvent::seq).containsExactly(2L);
    assertThat(log.publicOf(subject, 0, 10))
        .extracting(LoggedEvent::publicSeq)
        .containsExactly(1L, 2L);
    assertThat(log.publicOf(subject, 1, 10)).containsExactly(event(subject, 3, 2L));
  }
}
