package io.moked.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Conversation;
import io.moked.conversation.Ref;
import io.moked.conversation.State;
import io.moked.conversation.view.ConversationView.Sentiment;
import io.moked.conversation.view.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoardIndexTest {

  private static final Ref SUPPORT = Samples.ref("Support", "תמיכה");
  private static final Ref SALES = Samples.ref("Sales", "מכירות");
  private static final Ref AVI = Samples.ref("Avi Cohen", "אבי כהן");
  private static final Ref NOA = Samples.ref("Noa Friedman", "נעה פרידמן");

  private static final BoardFilter.Clocks ANY_TIME = new BoardFilter.Clocks(null, null);
  private static final BoardFilter OPEN_OR_ACTIVE_WITH_R =
      new BoardFilter(
          Set.of(State.OPEN, State.ACTIVE),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          ANY_TIME,
          null,
          false,
          "r",
          Set.of());

  private static final List<State> STATES =
      List.of(State.OPEN, State.ACTIVE, State.WAITING, State.WRAP_UP);

  @ParameterizedTest
  @EnumSource(BoardSort.By.class)
  void anIndexThatFollowsChangesHoldsWhatAFreshOneWould(BoardSort.By by) {
    follows(by, false, false);
    follows(by, true, true);
  }

  private static void follows(BoardSort.By by, boolean descending, boolean grouped) {
    var sort = new BoardSort(by, descending);
    var key = new BoardIndex.Key(OPEN_OR_ACTIVE_WITH_R, sort, grouped, Sight.ALL);
    var index = new BoardIndex(key, List.of(), Samples.NOON);
    Map<UUID, Row> rows = new HashMap<>();
    var random = new Random(42);
    for (int step = 0; step < 2_000; step++) {
      Row before = rows.isEmpty() || random.nextInt(3) == 0 ? null : any(rows, random);
      Row after = before != null && random.nextInt(4) == 0 ? null : next(before, random);
      if (after == null) {
        rows.remove(before.id());
      } else {
        rows.put(after.id(), after);
      }
      index.change(before, after, Samples.NOON);
    }
    var fresh = new BoardIndex(key, rows.values(), Samples.NOON);
    assertThat(index.total()).isPositive();
    assertThat(index.window(0, 10_000)).isEqualTo(fresh.window(0, 10_000));
    assertThat(index.groups()).isEqualTo(fresh.groups());
    assertThat(pages(index, sort))
        .isEqualTo(grouped ? pages(fresh, sort) : fresh.window(0, 10_000));
  }

  /** Read as a program does, by the cursor of the page before. */
  private static List<Row> pages(BoardIndex index, BoardSort sort) {
    List<Row> page = index.window(0, 7);
    var read = new ArrayList<>(page);
    while (page.size() == 7 && !index.key().grouped()) {
      page = index.after(Mark.of(sort, Mark.of(sort, page.getLast()).cursor()), 7);
      read.addAll(page);
    }
    return read;
  }

  @Test
  void aCollapsedGroupKeepsItsNumbersAndGivesItsPlaceInTheWindow() {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < 5; i++) {
      Instant at = Samples.NOON.plusSeconds(i);
      rows.add(row(Samples.talking("Support " + i, SUPPORT, AVI, at, Duration.ZERO)));
      rows.add(row(Samples.open("Sales " + i, SALES, at)));
    }
    var sort = new BoardSort(BoardSort.By.CREATED, false);
    var key = new BoardIndex.Key(BoardFilter.ALL, sort, true, Sight.ALL);
    var index = new BoardIndex(key, rows, Samples.NOON);
    assertThat(index.groups())
        .containsExactly(new Groups.Group(SALES, 5, 5), new Groups.Group(SUPPORT, 5, 0));
    assertThat(customers(index.window(3, 4, Set.of())))
        .containsExactly("sales 3", "sales 4", "support 0", "support 1");
    assertThat(customers(index.window(1, 2, Set.of(SALES.id()))))
        .containsExactly("support 1", "support 2");
    assertThat(customers(index.window(4, 9, Set.of(SUPPORT.id())))).containsExactly("sales 4");
  }

  private static List<String> customers(List<Row> rows) {
    return rows.stream().map(Row::customer).toList();
  }

  @Test
  void aRowComesInAtTheMomentInWhichItHasWaitedLongEnough() {
    var clocks = new BoardFilter.Clocks(Duration.ofMinutes(2), null);
    var filter =
        new BoardFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), clocks, null, false, "", Set.of());
    Row waits = row(Samples.open("A", SUPPORT, Samples.NOON));
    Row waitsLonger = row(Samples.open("B", SUPPORT, Samples.NOON.minusSeconds(60)));
    Row answered =
        row(
            Samples.talking(
                "C", SUPPORT, AVI, Samples.NOON.minusSeconds(5000), Duration.ofSeconds(4000)));
    var index =
        new BoardIndex(
            BoardIndex.Key.of(filter, BoardSort.LONGEST_WAIT),
            List.of(waits, waitsLonger, answered),
            Samples.NOON);
    assertThat(index.nextEntry()).contains(Samples.NOON.plusSeconds(60));
    index.pass(Samples.NOON.plusSeconds(60));
    assertThat(index.window(0, 9)).containsExactly(waitsLonger);
    index.change(waits, null, Samples.NOON.plusSeconds(61));
    assertThat(index.nextEntry()).isEmpty();
    index.change(waitsLonger, answered, Samples.NOON.plusSeconds(62));
    assertThat(index.total()).isZero();
  }

  private static Row any(Map<UUID, Row> rows, Random random) {
    List<Row> all = rows.values().stream().sorted(Comparator.comparing(Row::id)).toList();
    return all.get(random.nextInt(all.size()));
  }

  private static Row next(Row before, Random random) {
    State state = STATES.get(random.nextInt(STATES.size()));
    Ref owner = random.nextBoolean() ? AVI : NOA;
    Conversation c =
        before != null
            ? before.conversation()
            : Samples.open(
                List.of("Ruth", "Naomi", "Oren").get(random.nextInt(3)),
                random.nextBoolean() ? SUPPORT : SALES,
                Samples.NOON.plusSeconds(random.nextInt(1000)));
    return row(Samples.in(state, c, state == State.OPEN ? null : owner));
  }

  @Test
  void whoStillWaitsComesBeforeWhoHasBeenAnsweredAndTheLongestFirst() {
    Row longest = row(Samples.open("A", SUPPORT, Samples.NOON.minusSeconds(100)));
    Row shorter = row(Samples.open("B", SUPPORT, Samples.NOON.minusSeconds(10)));
    Row answered =
        row(
            Samples.talking(
                "C", SUPPORT, AVI, Samples.NOON.minusSeconds(5000), Duration.ofSeconds(4000)));
    Row answeredSoon =
        row(
            Samples.talking(
                "D", SUPPORT, AVI, Samples.NOON.minusSeconds(9000), Duration.ofSeconds(3)));
    assertThat(sorted(BoardSort.LONGEST_WAIT, answeredSoon, shorter, answered, longest))
        .containsExactly(longest, shorter, answered, answeredSoon);
    assertThat(
            sorted(
                new BoardSort(BoardSort.By.WAIT, false), answeredSoon, shorter, answered, longest))
        .containsExactly(answeredSoon, answered, shorter, longest);
  }

  @Test
  void whatNobodyHasComesLastWhereAgentsAreSorted() {
    Row open = row(Samples.open("A", SUPPORT, Samples.NOON));
    Row noas = row(Samples.talking("B", SUPPORT, NOA, Samples.NOON, Duration.ZERO));
    Row avis = row(Samples.talking("C", SUPPORT, AVI, Samples.NOON, Duration.ZERO));
    assertThat(sorted(new BoardSort(BoardSort.By.AGENT, false), open, noas, avis))
        .containsExactly(avis, noas, open);
    assertThat(sorted(new BoardSort(BoardSort.By.AGENT, true), open, noas, avis))
        .containsExactly(noas, avis, open);
  }

  @Test
  void aSearchLooksIntoCustomerSubjectAgentAndQueueInBothLanguages() {
    Row row = row(Samples.talking("Ruth", SUPPORT, AVI, Samples.NOON, Duration.ZERO));
    for (String text : List.of("ruth", "about r", "cohen", "אבי", "תמיכה", "suppo")) {
      assertThat(finds(text, row)).as(text).isTrue();
    }
    assertThat(finds("noa", row)).isFalse();
  }

  private static boolean finds(String text, Row row) {
    return new BoardFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), ANY_TIME, null, false, text, Set.of())
        .matches(row);
  }

  @Test
  void aRowIsPutIntoWordsOnceAndItsClocksEachTime() {
    var words = new ArrayList<String>();
    Row row =
        new Row(
            Samples.open("A", SUPPORT, Samples.NOON),
            List.of(),
            Sentiment.UNKNOWN,
            _ -> {
              words.add("{\"id\":1");
              return words.getLast();
            });
    assertThat(row.json(Samples.NOON.plusSeconds(7)))
        .isEqualTo("{\"id\":1,\"waitSeconds\":7,\"handleSeconds\":0}");
    assertThat(row.json(Samples.NOON.plusSeconds(60))).contains("\"waitSeconds\":60");
    assertThat(words).hasSize(1);
    row.forgetWords();
    assertThat(row.json(Samples.NOON)).contains("\"waitSeconds\":0");
    assertThat(words).hasSize(2);
  }

  private static List<Row> sorted(BoardSort sort, Row... rows) {
    return new BoardIndex(BoardIndex.Key.of(BoardFilter.ALL, sort), List.of(rows), Samples.NOON)
        .window(0, rows.length);
  }

  private static Row row(Conversation conversation) {
    return new Row(conversation, List.of(), Sentiment.UNKNOWN, _ -> "{");
  }
}
