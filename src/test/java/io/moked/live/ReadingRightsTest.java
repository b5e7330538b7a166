package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReadingRightsTest extends LiveServer {

  @Test
  void s9ASupervisorReadsOnlyWhileHeMonitors() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient dana = socketOf("dana")) {
      dana.send("{\"subscribe\": \"%s\"}", talk.topic());
      assertThat(errorOf(dana, talk)).isEqualTo("not-a-participant");

      verb("dana", talk, "monitor");
      dana.send("{\"subscribe\": \"%s\"}", talk.topic());
      assertThat(dana.event("started").get("topic").asString()).isEqualTo(talk.topic());
      dana.caughtUp();

      verb("dana", talk, "leave");
      assertThat(errorOf(dana, talk)).isEqualTo("not-a-participant");
      say("avi", talk, "Now that she is gone");
      assertThat(dana.untilNow()).noneMatch(frame -> frame.has("event"));
    }
  }

  @Test
  void anotherAgentDoesNotEvenLearnThatAConversationExists() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient noa = socketOf("noa")) {
      noa.send("{\"subscribe\": \"%s\"}", talk.topic());
      assertThat(errorOf(noa, talk)).isEqualTo("not-found");
      noa.send("{\"subscribe\": \"conversation:01890000-0000-7000-8000-000000000000\"}");
      assertThat(error(noa).at("/error/code").asString()).isEqualTo("not-found");
      noa.send("{\"subscribe\": \"conversation:nonsense\"}");
      assertThat(error(noa).at("/error/code").asString()).isEqualTo("not-found");
    }
  }

  @Test
  void whoIsAskedReadsBeforeHeAnswersAndNotAfterHeSaidNo() {
    Started started = start("Ruth", "Which size?");
    JsonNode offered = assign(started, "noa");
    try (LiveClient noa = socketOf("noa")) {
      noa.send("{\"subscribe\": \"%s\"}", started.topic());
      assertThat(noa.event("offered").at("/event/offer/agent/name").asString())
          .isEqualTo("Noa Friedman");
      noa.caughtUp();
      as("noa", "POST", "/api/offers/" + offered.at("/offer/id").asString() + "/reject", "");
      noa.event("rejected");
      assertThat(errorOf(noa, started)).isEqualTo("not-found");
    }
  }

  @Test
  void s9WatchingLeavesNoTraceForTheAgent() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient avi = socketOf("avi");
        LiveClient dana = socketOf("dana")) {
      avi.send("{\"subscribe\": \"%s\"}", talk.topic());
      avi.caughtUp();
      verb("dana", talk, "monitor");
      dana.send("{\"subscribe\": \"%s\"}", talk.topic());
      JsonNode head = dana.caughtUp().get("conversation");
      assertThat(head.get("participants").findValuesAsString("mode"))
          .containsExactly("primary", "monitor");

      dana.send("{\"typing\": \"%s\", \"on\": true}", talk.id());
      dana.send("{\"seen\": \"%s\", \"delivered\": 3, \"read\": 3}", talk.id());
      dana.untilNow();
      assertThat(avi.untilNow()).isEmpty();

      verb("dana", talk, "join");
      JsonNode joined = avi.event("joined");
      assertThat(joined.at("/event/mode").asString()).isEqualTo("joined");
      assertThat(joined.at("/conversation/participants").findValuesAsString("mode"))
          .containsExactly("primary", "joined");
    }
  }

  @Test
  void aSecondSupervisorSeesThatAnotherBeginsToWatch() {
    Started talk = talk("Ruth", "avi");
    verb("dana", talk, "monitor");
    try (LiveClient dana = socketOf("dana")) {
      dana.send("{\"subscribe\": \"%s\"}", talk.topic());
      dana.caughtUp();
      verb("api", talk, "monitor");
      JsonNode head =
          dana.await(frame -> frame.has("conversation") && !frame.has("seq")).get("conversation");
      assertThat(head.get("participants").findValuesAsString("mode"))
          .containsExactly("primary", "monitor", "monitor");
    }
  }

  @Test
  void s22WhoIsCutOffByAForceCloseSeesTheEventThatCutHim() {
    Started talk = talk("Ruth", "avi");
    verb("api", talk, "monitor");
    try (LiveClient watcher = socketOf("api");
        LiveClient customer = socketOf(talk)) {
      watcher.send("{\"subscribe\": \"%s\"}", talk.topic());
      customer.send("{\"subscribe\": \"conversation\"}");
      watcher.caughtUp();
      customer.caughtUp();
      forceClose(talk, "We call you back");
      assertThat(watcher.event("force-closed").at("/event/by/name").asString())
          .isEqualTo("Dana Levi");
      JsonNode seen = customer.event("force-closed");
      assertThat(seen.at("/event/message").asString()).isEqualTo("We call you back");
      assertThat(seen.toString()).doesNotContain("Dana").doesNotContain("reason");
      assertThat(watcher.untilNow()).noneMatch(frame -> frame.has("error"));
    }
  }

  private void say(String agent, Started talk, String text) {
    String body =
        "{\"text\": \"%s\", \"audience\": \"public\", \"clientId\": \"x\"}".formatted(text);
    as(agent, "POST", "/api/conversations/" + talk.id() + "/messages", body);
  }

  private static JsonNode error(LiveClient client) {
    return client.await(frame -> frame.has("error"));
  }

  private static String errorOf(LiveClient client, Started conversation) {
    JsonNode frame = error(client);
    assertThat(frame.get("topic").asString()).isEqualTo(conversation.topic());
    return frame.at("/error/code").asString();
  }
}
