package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each message is there once, and the numbers of both timelines have no gaps. */
class MessagesTest extends Outside {

  @Test
  void theSameMessageTwiceIsOneMessage() {
    Customer yossi = talking();

    long first = yossi.writes("Hello", "c-1");
    long again = yossi.writes("Hello", "c-1");
    long byStaff = avi.writes(yossi, "Hi", "public", "s-1");
    long byStaffAgain = avi.writes(yossi, "Hi", "public", "s-1");

    assertThat(again).isEqualTo(first);
    assertThat(byStaffAgain).isEqualTo(byStaff);
    assertThat(avi.reads(yossi, "message")).hasSize(2);
    assertThat(yossi.reads("message")).hasSize(2);
  }

  @Test
  void theSameClientIdFromTwoPeopleIsTwoMessages() {
    Customer yossi = talking();

    yossi.writes("Hello", "1");
    avi.writes(yossi, "Hi", "public", "1");

    assertThat(yossi.reads("message")).hasSize(2);
  }

  @Test
  void theSameMessageManyTimesAtOnceIsOneMessage() throws Exception {
    Customer yossi = talking();

    Set<Long> answers = atOnce(Stream.generate(() -> "same").limit(20).toList(), yossi);

    assertThat(answers).hasSize(1);
    assertThat(yossi.reads("message")).hasSize(1);
  }

  @Test
  void aRepeatedMessageIsAnsweredEvenWhenTheTalkIsOver() {
    Customer yossi = talking();
    long seq = yossi.writes("Hello", "c-1");
    dana.forceCloses(yossi);

    assertThat(yossi.writes("Hello", "c-1")).isEqualTo(seq);
    assertRefused("already-closed", () -> yossi.writes("New", "c-2"));
  }

  @Test
  void manyAtOnceLeaveNoGapInEitherTimeline() throws Exception {
    Customer yossi = talking();
    avi.saysInternally(yossi, "Busy one");

    Set<Long> answers = atOnce(LongStream.range(0, 30).mapToObj(Long::toString).toList(), yossi);

    assertThat(answers).hasSize(30);
    assertNumbered(yossi.reads());
    assertNumbered(avi.reads(yossi));
    assertThat(avi.sees(yossi).get("lastSeq").asInt()).isEqualTo(avi.reads(yossi).size());
  }

  private static Set<Long> atOnce(List<String> clientIds, Customer yossi) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Long>> calls =
          clientIds.stream().map(id -> (Callable<Long>) () -> yossi.writes("Hello", id)).toList();
      return threads.invokeAll(calls).stream().map(Future::resultNow).collect(Collectors.toSet());
    }
  }

  private static void assertNumbered(List<JsonNode> items) {
    assertThat(items)
        .extracting(item -> item.get("seq").asInt())
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, items.size()).mapToObj(i -> (int) i).toList());
  }

  @Test
  void readingGoesOnAfterTheLastOne() {
    Customer yossi = talking();
    long seq = avi.says(yossi, "One");
    avi.says(yossi, "Two");

    JsonNode rest = avi.get(Seat.path(yossi) + "/timeline?after=" + seq);
    assertThat(rest.get("items").findValuesAsString("text")).containsExactly("Two");
    int last = yossi.reads().getLast().get("seq").asInt();
    assertThat(yossi.get("/api/customer/timeline?after=" + last).get("items")).isEmpty();
    assertThat(yossi.get("/api/customer/timeline?after=" + Long.MAX_VALUE).get("items")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wrap-up", "closed"})
  void nobodyWritesToACustomerWhoIsGone(String state) {
    Customer yossi = inState(state);

    String code = state.equals("closed") ? "already-closed" : "wrong-state";
    assertRefused(code, () -> yossi.writes("Hello?"));
    assertRefused(code, () -> avi.says(yossi, "Hello?"));
  }

  @Test
  void whoIsOnlyAskedDoesNotWriteYet() {
    Customer yossi = inState("offered");

    assertRefused("not-a-participant", () -> avi.says(yossi, "Hello"));
  }

  @Test
  void aParkedCustomerWhoWritesIsServedAgainAndByTheSameAgent() {
    Customer yossi = inState("waiting");
    noa.isAvailable();

    yossi.writes("Are you there?");

    assertThat(avi.isOffered(yossi).get("kind").asString()).isEqualTo("routed");
  }
}
