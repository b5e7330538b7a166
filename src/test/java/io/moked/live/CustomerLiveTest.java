package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CustomerLiveTest extends LiveServer {

  @Test
  void theFirstFrameMustSayWhoseItIs() {
    try (LiveClient client = LiveClient.customer(port)) {
      client.send("{\"subscribe\": \"conversation\"}");
      assertThat(client.await(frame -> frame.has("error")).at("/error/code").asString())
          .isEqualTo("not-signed-in");
      assertThat(client.closeCode()).isEqualTo(4401);
    }
  }

  @Test
  void aTokenOfStaffOpensNothingHere() {
    try (LiveClient client = LiveClient.customer(port)) {
      client.send("{\"token\": \"%s\"}", tokenOf("dana"));
      assertThat(client.closeCode()).isEqualTo(4401);
    }
  }

  @Test
  void aTokenOpensItsOwnConversationAndNoOther() {
    Started mine = start("Ruth", "Mine");
    Started other = talk("Naomi", "avi");
    try (LiveClient client = socketOf(mine);
        LiveClient avi = socketOf("avi")) {
      client.send("{\"subscribe\": \"%s\"}", other.topic());
      assertThat(client.await(frame -> frame.has("error")).at("/error/code").asString())
          .isEqualTo("malformed");
      client.send("{\"send\": \"%s\", \"text\": \"For whom?\", \"clientId\": \"1\"}", other.id());
      client.await(frame -> frame.has("sent"));
      avi.send("{\"subscribe\": \"%s\"}", other.topic());
      avi.caughtUp();
      assertThat(avi.rest()).noneMatch(frame -> frame.toString().contains("For whom?"));
    }
  }

  @Test
  void theCustomerSeesFirstNamesHisOwnNumbersAndNothingInternal() {
    Started talk = talk("Ruth", "avi");
    verb("dana", talk, "join");
    try (LiveClient avi = socketOf("avi");
        LiveClient customer = socketOf(talk)) {
      avi.send(
          "{\"send\": \"%s\", \"text\": \"Whatever she wants\", \"audience\": \"internal\", \"clientId\": \"1\"}",
          talk.id());
      avi.send(
          "{\"send\": \"%s\", \"text\": \"Good morning\", \"audience\": \"public\", \"clientId\": \"2\"}",
          talk.id());
      avi.await(frame -> frame.path("sent").asString("").equals("2"));
      customer.send("{\"subscribe\": \"conversation\"}");
      customer.caughtUp();
    }
    try (LiveClient customer = socketOf(talk)) {
      customer.send("{\"subscribe\": \"conversation\"}");
      JsonNode started = customer.event("started");
      JsonNode joined = customer.event("agent-joined");
      JsonNode supervisor = customer.event("joined");
      JsonNode message = customer.event("message");
      assertThat(started.get("seq").asLong()).isEqualTo(1);
      assertThat(joined.at("/event/agent/names/he").asString()).isEqualTo("אבי");
      assertThat(supervisor.at("/event/participant/name").asString()).isEqualTo("Dana");
      assertThat(message.at("/event/actor/name").asString()).isEqualTo("Avi");
      assertThat(message.at("/event/text").asString()).isEqualTo("Good morning");
      assertThat(customer.caughtUp().has("conversation")).isFalse();
    }
  }

  @Test
  void hisNumbersHaveNoGapsWhenHeResumes() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient customer = socketOf(talk);
        LiveClient other = socketOf(talk)) {
      customer.send("{\"subscribe\": \"conversation\"}");
      long before = customer.caughtUp().get("seq").asLong();
      for (int i = 0; i < 5; i++) {
        customer.send("{\"send\": true, \"text\": \"%d\", \"clientId\": \"%d\"}", i, i);
      }
      long last =
          customer.await(frame -> frame.path("sent").asString("").equals("4")).get("seq").asLong();
      other.send("{\"subscribe\": \"conversation\", \"after\": %d}", before);
      other.await(frame -> frame.has("caughtUp"));
      other.send("{\"subscribe\": \"conversation\", \"after\": %d}", before + 2);
      List<Long> resumed =
          LongStream.rangeClosed(before + 3, last)
              .map(_ -> other.await(frame -> frame.has("event")).get("seq").asLong())
              .boxed()
              .toList();
      assertThat(resumed).isEqualTo(LongStream.rangeClosed(before + 3, last).boxed().toList());
    }
  }

  @Test
  void typingAndReadingPassBetweenTheTwoInTheReceiversNumbers() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient avi = socketOf("avi");
        LiveClient customer = socketOf(talk)) {
      avi.send("{\"subscribe\": \"%s\"}", talk.topic());
      customer.send("{\"subscribe\": \"conversation\"}");
      long mine = avi.caughtUp().get("seq").asLong();
      long his = customer.caughtUp().get("seq").asLong();

      avi.send("{\"typing\": \"%s\", \"on\": true}", talk.id());
      JsonNode typing = signal(customer, "typing");
      assertThat(typing.at("/actor/name").asString()).isEqualTo("Avi");
      assertThat(typing.get("on").asBoolean()).isTrue();

      customer.send("{\"typing\": true}");
      assertThat(signal(avi, "typing").at("/actor/kind").asString()).isEqualTo("customer");

      customer.send("{\"seen\": true, \"delivered\": %d, \"read\": %d}", his, his);
      JsonNode seen = signal(avi, "seen");
      assertThat(seen.get("side").asString()).isEqualTo("customer");
      assertThat(seen.get("read").asLong()).isGreaterThanOrEqualTo(mine);

      avi.send("{\"seen\": \"%s\", \"delivered\": %d, \"read\": 0}", talk.id(), mine);
      JsonNode delivered = signal(customer, "seen");
      assertThat(delivered.get("side").asString()).isEqualTo("agent");
      assertThat(delivered.get("delivered").asLong()).isEqualTo(his);
      assertThat(delivered.get("read").asLong()).isZero();
    }
    try (LiveClient later = socketOf("avi")) {
      later.send("{\"subscribe\": \"%s\"}", talk.topic());
      later.caughtUp();
      assertThat(signal(later, "seen").has("side")).isTrue();
    }
  }

  @Test
  void whatAJoinedSupervisorTypesToTheAgentStaysBetweenThem() {
    Started talk = talk("Ruth", "avi");
    verb("dana", talk, "join");
    try (LiveClient avi = socketOf("avi");
        LiveClient dana = socketOf("dana");
        LiveClient customer = socketOf(talk)) {
      avi.send("{\"subscribe\": \"%s\"}", talk.topic());
      dana.send("{\"subscribe\": \"%s\"}", talk.topic());
      customer.send("{\"subscribe\": \"conversation\"}");
      avi.caughtUp();
      dana.caughtUp();
      customer.caughtUp();
      dana.send("{\"typing\": \"%s\", \"on\": true}", talk.id());
      assertThat(signal(avi, "typing").at("/actor/name").asString()).isEqualTo("Dana Levi");
      assertThat(customer.untilNow()).noneMatch(frame -> frame.has("signal"));
    }
  }

  @Test
  void aCustomerWhoGoesFromPageToPageWasNeverAway() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient avi = socketOf("avi")) {
      avi.send("{\"subscribe\": \"%s\"}", talk.topic());
      avi.caughtUp();
      LiveClient first = socketOf(talk);
      assertThat(avi.event("customer-connection").at("/event/connected").asBoolean()).isTrue();
      LiveClient second = socketOf(talk);
      first.breakOff();
      second.breakOff();
      assertThat(avi.event("customer-connection").at("/event/connected").asBoolean()).isFalse();
      try (LiveClient third = socketOf(talk)) {
        assertThat(third.untilNow()).isEmpty();
        assertThat(avi.event("customer-connection").at("/event/connected").asBoolean()).isTrue();
      }
    }
  }

  private static JsonNode signal(LiveClient client, String type) {
    return client
        .await(frame -> frame.path("signal").path("type").asString("").equals(type))
        .get("signal");
  }
}
