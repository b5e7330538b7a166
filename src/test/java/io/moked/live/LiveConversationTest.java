package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LiveConversationTest extends LiveServer {

  private static final int MESSAGES = 400;

  @Test
  void nothingIsMissingAndNothingDoubledForWhoComesInTheMiddleOfAStorm() throws Exception {
    Started talk = talk("Ruth", "avi");
    try (LiveClient customer = socketOf(talk);
        LiveClient agent = socketOf("avi");
        LiveClient late = socketOf("avi")) {
      agent.send("{\"subscribe\": \"%s\"}", talk.topic());
      Thread writing = Thread.ofVirtual().start(() -> storm(customer, "customer"));
      Thread answering = Thread.ofVirtual().start(() -> stormAsAgent(agent, talk));
      late.send("{\"subscribe\": \"%s\"}", talk.topic());
      List<Long> comingAndGoing = comeAndGo(talk);
      writing.join();
      answering.join();

      long last = lastSeq(talk);
      assertThat(last).isGreaterThan(2L * MESSAGES);
      assertThat(upTo(last, agent)).isEqualTo(oneTo(last));
      assertThat(upTo(last, late)).isEqualTo(oneTo(last));
      assertThat(comingAndGoing).isEqualTo(oneTo(comingAndGoing.getLast()));
    }
  }

  private static void storm(LiveClient client, String name) {
    for (int i = 0; i < MESSAGES; i++) {
      client.send("{\"send\": true, \"text\": \"%s %d\", \"clientId\": \"c%d\"}", name, i, i);
    }
    for (int i = 0; i < MESSAGES; i++) {
      client.await(frame -> frame.has("sent"));
    }
  }

  private static void stormAsAgent(LiveClient client, Started talk) {
    for (int i = 0; i < MESSAGES; i++) {
      client.send(
          "{\"send\": \"%s\", \"text\": \"agent %d\", \"audience\": \"public\", \"clientId\": \"a%d\"}",
          talk.id(), i, i);
    }
  }

  /** Breaks off and resumes by cursor while all that goes on; the numbers it got. */
  private List<Long> comeAndGo(Started talk) {
    var got = new ArrayList<Long>();
    for (int connection = 0; connection < 12; connection++) {
      try (LiveClient client = socketOf("avi")) {
        long after = got.isEmpty() ? 0 : got.getLast();
        client.send("{\"subscribe\": \"%s\", \"after\": %d}", talk.topic(), after);
        for (int i = 0; i < 20; i++) {
          JsonNode frame = client.await(it -> it.has("event") || it.has("caughtUp"));
          if (frame.has("event")) {
            got.add(frame.get("seq").asLong());
          } else {
            break;
          }
        }
        client.breakOff();
      }
    }
    return got;
  }

  private static List<Long> upTo(long last, LiveClient client) {
    var seqs = new ArrayList<Long>();
    while (seqs.isEmpty() || seqs.getLast() < last) {
      seqs.add(client.await(frame -> frame.has("event")).get("seq").asLong());
    }
    return seqs;
  }

  private static List<Long> oneTo(long last) {
    return LongStream.rangeClosed(1, last).boxed().toList();
  }

  private long lastSeq(Started talk) {
    return as("avi", "GET", "/api/conversations/" + talk.id(), "").get("lastSeq").asLong();
  }

  @Test
  void aReaderWhoIsTooSlowIsClosedWithACodeOfItsOwnAndResumesByCursor() {
    Started talk = talk("Ruth", "noa");
    long received;
    try (LiveClient customer = socketOf(talk);
        LiveClient slow = socketOf("noa")) {
      slow.send("{\"subscribe\": \"%s\"}", talk.topic());
      slow.caughtUp();
      slow.stopReading();
      String text = "ש".repeat(3900);
      for (int i = 0; i < 3000; i++) {
        customer.send("{\"send\": true, \"text\": \"%s\", \"clientId\": \"%d\"}", text, i);
      }
      customer.await(frame -> frame.path("sent").asString("").equals("2999"));
      slow.readOn();
      assertThat(slow.closeCode()).isEqualTo(4408);
      List<Long> seqs = seqs(slow.rest());
      received = seqs.getLast();
      assertThat(seqs)
          .isEqualTo(LongStream.rangeClosed(seqs.getFirst(), received).boxed().toList());
    }
    long last = lastSeqOf("noa", talk);
    assertThat(received).isLessThan(last);
    try (LiveClient again = socketOf("noa")) {
      again.send("{\"subscribe\": \"%s\", \"after\": %d}", talk.topic(), received);
      var seqs = new ArrayList<Long>();
      while (seqs.isEmpty() || seqs.getLast() < last) {
        seqs.add(again.await(frame -> frame.has("event")).get("seq").asLong());
      }
      assertThat(seqs).isEqualTo(LongStream.rangeClosed(received + 1, last).boxed().toList());
    }
  }

  private long lastSeqOf(String agent, Started talk) {
    return as(agent, "GET", "/api/conversations/" + talk.id(), "").get("lastSeq").asLong();
  }

  private static List<Long> seqs(List<JsonNode> frames) {
    return frames.stream()
        .filter(frame -> frame.has("event"))
        .map(frame -> frame.get("seq").asLong())
        .toList();
  }

  @Test
  void aCursorThatIsAheadOfTheConversationIsToldToStartAnew() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient agent = socketOf("avi")) {
      agent.send("{\"subscribe\": \"%s\", \"after\": 100000}", talk.topic());
      assertThat(agent.await(frame -> frame.has("resync")).get("topic").asString())
          .isEqualTo(talk.topic());
    }
  }

  @Test
  void theSameMessageSentTwiceIsStoredOnce() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient agent = socketOf("avi")) {
      for (int time = 1; time <= 2; time++) {
        agent.send(
            "{\"send\": \"%s\", \"text\": \"Hello\", \"audience\": \"public\", \"clientId\": \"once\"}",
            talk.id());
      }
      JsonNode first = agent.await(it -> it.has("sent"));
      JsonNode second = agent.await(it -> it.has("sent"));
      assertThat(second).isEqualTo(first);
      assertThat(lastSeq(talk)).isEqualTo(first.get("seq").asLong());
    }
  }
}
