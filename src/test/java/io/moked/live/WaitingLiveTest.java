package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a customer learns while he waits, and what the server learns of an offer on a screen. */
class WaitingLiveTest extends LiveServer {

  @Test
  void whoWaitsSeesHisPlaceAndMovesUpWhenSomebodyBeforeHimLeaves() {
    Started first = start("Ruth", "First");
    Started second = start("Naomi", "Second");
    try (LiveClient customer = socketOf(second)) {
      customer.send("{\"subscribe\": \"conversation\"}");
      JsonNode place = customer.await(LiveServer::isPlace).get("event");
      assertThat(place.get("ahead").asInt()).isEqualTo(aheadOf(first) + 1);
      assertThat(place.get("position").asInt()).isEqualTo(place.get("ahead").asInt() + 1);
      assertThat(place.has("likely")).as("known or not").isTrue();
      call("POST", "/api/customer/end", first.token(), "");
      JsonNode moved = customer.await(LiveServer::isPlace).get("event");
      assertThat(moved.get("ahead").asInt()).isEqualTo(place.get("ahead").asInt() - 1);
      assertThat(aheadOf(second)).isEqualTo(moved.get("ahead").asInt());
    }
  }

  @Test
  void whoIsSetAsideHasNoPlaceAnyMore() {
    // Nobody is before her, nor holds what Avi could give.
    as(
        "dana",
        "POST",
        "/api/conversations/bulk",
        """
        {"filter": {}, "command": {"name": "force-close", "reason": "Tidied", "message": null, "graceSeconds": 0}}
        """);
    declines(1, 1);
    Started ruth = start("Ruth", "Does nobody want it?");
    try (LiveClient customer = socketOf(ruth)) {
      customer.send("{\"subscribe\": \"conversation\"}");
      assertThat(customer.await(LiveServer::isPlace).at("/event/position").asInt()).isPositive();
      try (LiveClient avi = socketOf("avi")) {
        avi.send("{\"subscribe\": \"me\"}");
        avi.event("state");
        as("avi", "PUT", "/api/me/presence", "{\"presence\": \"available\"}");
        // Others may wait before her.
        JsonNode offer =
            avi.await(
                    frame -> frame.at("/event/offer/conversationId").asString("").equals(ruth.id()))
                .at("/event/offer");
        as("avi", "POST", "/api/offers/" + offer.get("id").asString() + "/reject", "");
      }
      assertThat(customer.await(WaitingLiveTest::hasNoPlace)).isNotNull();
    } finally {
      as("avi", "PUT", "/api/me/presence", "{\"presence\": \"offline\"}");
      declines(3, 20);
      forceClose(ruth, "");
    }
  }

  private static boolean hasNoPlace(JsonNode frame) {
    return isPlace(frame) && frame.at("/event/position").isNull();
  }

  private void declines(int perAgent, int inAll) {
    JsonNode stream =
        as("admin", "GET", "/api/workstreams", "")
            .get("items")
            .valueStream()
            .filter(it -> it.get("name").asString().equals("Website chat"))
            .findFirst()
            .orElseThrow();
    as(
        "admin",
        "PUT",
        "/api/workstreams/" + stream.get("id").asString(),
        "{\"name\": %s, \"queueId\": %s, \"declines\": {\"perAgent\": %d, \"inAll\": %d}}"
            .formatted(stream.get("name"), stream.get("queueId"), perAgent, inAll));
  }

  @Test
  void whoIsTalkedToHasNoPlace() {
    Started talk = talk("Ruth", "avi");
    assertThat(call("GET", "/api/customer/waiting", talk.token(), "").get("position").isNull())
        .isTrue();
  }

  @Test
  void anOfferOnTheScreenIsKnownToBeThere() {
    Started asked = start("Ruth", "Who sees it?");
    as(
        "dana",
        "POST",
        "/api/conversations/" + asked.id() + "/assign",
        "{\"agentId\": \"%s\", \"override\": true}".formatted(idOf("avi")));
    verb("dana", asked, "monitor");
    try (LiveClient dana = socketOf("dana");
        LiveClient avi = socketOf("avi")) {
      dana.send("{\"subscribe\": \"%s\"}", asked.topic());
      String offer = dana.caughtUp().at("/conversation/offer/id").asString();
      avi.send("{\"shown\": \"%s\"}", offer);
      JsonNode seen =
          dana.await(frame -> !frame.at("/conversation/offer/shownAt").asString("").isEmpty());
      assertThat(seen.at("/conversation/offer/id").asString()).isEqualTo(offer);
      avi.send("{\"shown\": \"nonsense\"}");
      assertThat(avi.await(frame -> frame.has("error")).at("/error/code").asString())
          .isEqualTo("malformed");
    }
  }

  private int aheadOf(Started one) {
    return call("GET", "/api/customer/waiting", one.token(), "").get("ahead").asInt();
  }
}
