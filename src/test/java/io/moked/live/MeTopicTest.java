package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MeTopicTest extends LiveServer {

  @Test
  void theStateComesFirstAndThenWhatChanges() {
    try (LiveClient maya = me("maya", "")) {
      JsonNode state = maya.event("state").get("event");
      assertThat(state.at("/presence/presence").asString()).isEqualTo("offline");
      assertThat(state.get("offers").size()).isZero();

      Started started = start("Ruth", "Which size?");
      assign(started, "maya");
      JsonNode offer = maya.event("offer").at("/event/offer");
      assertThat(offer.get("kind").asString()).isEqualTo("assigned");
      assertThat(offer.at("/by/name").asString()).isEqualTo("Dana Levi");
      assertThat(offer.at("/conversation/subject").asString()).isEqualTo("Which size?");

      as("maya", "POST", "/api/offers/" + offer.get("id").asString() + "/accept", "");
      JsonNode gone = maya.event("offer-gone").get("event");
      assertThat(gone.get("offerId")).isEqualTo(offer.get("id"));
      assertThat(gone.get("outcome").asString()).isEqualTo("accepted");
      JsonNode work = maya.event("work").at("/event/conversation");
      assertThat(work.get("id").asString()).isEqualTo(started.id());

      as("maya", "PUT", "/api/me/presence", "{\"presence\": \"do-not-disturb\"}");
      assertThat(maya.event("presence").at("/event/presence").asString())
          .isEqualTo("do-not-disturb");
      as("maya", "PUT", "/api/me/presence", "{\"presence\": \"offline\"}");
      forceClose(started, "");
      assertThat(maya.event("told").at("/event/code").asString()).isEqualTo("force-closed");
      assertThat(maya.event("work-gone").at("/event/conversationId").asString())
          .isEqualTo(started.id());
    }
  }

  @Test
  void whatWasMissedComesWithoutAStateAndWithoutRepeats() {
    long cursor;
    try (LiveClient noa = me("noa", "")) {
      cursor = noa.event("state").get("seq").asLong();
    }
    Started talk = talk("Ruth", "noa");
    try (LiveClient noa = me("noa", ", \"after\": " + cursor)) {
      assertThat(noa.event("offer").get("seq").asLong()).isEqualTo(cursor + 1);
      assertThat(noa.event("offer-gone").get("seq").asLong()).isEqualTo(cursor + 2);
      assertThat(noa.event("work").at("/event/conversation/id").asString()).isEqualTo(talk.id());
      assertThat(noa.caughtUp().get("seq").asLong()).isEqualTo(cursor + 3);
    }
    forceClose(talk, "");
  }

  @Test
  void aCursorThatIsNoneOfOursIsAnsweredWithResyncAndTheState() {
    for (long foreign : List.of(1L, Long.MAX_VALUE)) {
      try (LiveClient noa = me("noa", ", \"after\": " + foreign)) {
        assertThat(noa.await(frame -> frame.has("resync")).get("topic").asString()).isEqualTo("me");
        noa.event("state");
      }
    }
  }

  @Test
  void s20TheSupervisorIsToldAtOnceHowHisTransferEnded() {
    Started talk = talk("Ruth", "avi");
    try (LiveClient dana = me("dana", "");
        LiveClient noa = me("noa", "")) {
      dana.event("state");
      noa.event("state");
      transfer(talk, "noa");
      reject("noa", noa.event("offer"));
      JsonNode told = dana.event("told").get("event");
      assertThat(told.get("code").asString()).isEqualTo("transfer-rejected");
      assertThat(told.at("/agent/name").asString()).isEqualTo("Noa Friedman");
      assertThat(told.at("/conversation/agent/name").asString()).isEqualTo("Avi Cohen");

      transfer(talk, "noa");
      String offer = noa.event("offer").at("/event/offer/id").asString();
      as("noa", "POST", "/api/offers/" + offer + "/accept", "");
      assertThat(dana.event("told").at("/event/code").asString()).isEqualTo("transfer-accepted");
    }
    forceClose(talk, "");
  }

  @Test
  void theSupervisorIsToldThatNobodyTookWhatHeAssigned() {
    Started started = start("Ruth", "x");
    try (LiveClient dana = me("dana", "");
        LiveClient noa = me("noa", "")) {
      dana.event("state");
      noa.event("state");
      assign(started, "noa");
      reject("noa", noa.event("offer"));
      assertThat(noa.event("offer-gone").at("/event/outcome").asString()).isEqualTo("rejected");
      assertThat(dana.event("told").at("/event/code").asString()).isEqualTo("assign-rejected");
    }
    forceClose(started, "");
  }

  private void transfer(Started talk, String agent) {
    String body = "{\"agentId\": \"%s\", \"override\": true}".formatted(idOf(agent));
    as("dana", "POST", "/api/conversations/" + talk.id() + "/transfer", body);
  }

  private void reject(String agent, JsonNode offer) {
    as(agent, "POST", "/api/offers/" + offer.at("/event/offer/id").asString() + "/reject", "");
  }

  private LiveClient me(String username, String after) {
    return socketOf(username).send("{\"subscribe\": \"me\"%s}", after);
  }
}
