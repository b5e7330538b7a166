package io.moked.supervision.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Conversation;
import io.moked.conversation.Ref;
import io.moked.conversation.Scope;
import io.moked.conversation.State;
import io.moked.conversation.view.Samples;
import java.time.Duration;
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

  private static final List<State> STATES =
      List.of(State.OPEN, State.ACTIVE, State.WAITING, State.WRAP_UP);

  @ParameterizedTest
  @EnumSource(BoardSort.class)
  void anIndexThatFollowsChangesHoldsWhatAFreshOneWould(BoardSort sort) {
    var filter =
        new BoardFilter(Set.of(State.OPEN, State.ACTIVE), Set.of(), Set.of(), Set.of(), "r");
    var key = new BoardIndex.Key(Scope.ALL, filter, sort);
    var index = new BoardIndex(key, List.of());
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
      index.change(before, after);
    }
    assertThat(index.total()).isPositive();
    assertThat(index.window(0, 10_000))
        .isEqualTo(new BoardIndex(key, rows.values()).window(0, 10_000));
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
    assertThat(sorted(BoardSort.WAIT, answeredSoon, shorter, answered, longest))
        .containsExactly(answeredSoon, answered, shorter, longest);
  }

  @Test
  void whatNobodyHasComesLastWhereAgentsAreSorted() {
    Row open = row(Samples.open("A", SUPPORT, Samples.NOON));
    Row noas = row(Samples.talking("B", SUPPORT, NOA, Samples.NOON, Duration.ZERO));
    Row avis = row(Samples.talking("C", SUPPORT, AVI, Samples.NOON, Duration.ZERO));
    assertThat(sorted(BoardSort.AGENT, open, noas, avis)).containsExactly(avis, noas, open);
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
    return new BoardFilter(Set.of(), Set.of(), Set.of(), Set.of(), text).matches(row);
  }

  @Test
  void aRowIsPutIntoWordsOnceAndItsClocksEachTime() {
    var words = new ArrayList<String>();
    Row row =
        new Row(
            Samples.open("A", SUPPORT, Samples.NOON),
            c -> {
              words.add("{\"id\":1");
              return words.getLast();
            });
    assertThat(row.json(Samples.NOON.plusSeconds(7)))
        .isEqualTo("{\"id\":1,\"waitSeconds\":7,\"handleSeconds\":0}");
    assertThat(row.json(Samples.NOON.plusSeconds(60))).contains("\"waitSeconds\":60");
    assertThat(words).hasSize(1);
  }

  private static List<Row> sorted(BoardSort sort, Row... rows) {
    return new BoardIndex(new BoardIndex.Key(Scope.ALL, BoardFilter.ALL, sort), List.of(rows))
        .window(0, rows.length);
  }

  private static Row row(Conversation conversation) {
    return new Row(conversation, c -> "{");
  }
}
