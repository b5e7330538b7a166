package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** What a lost connection makes of a presence, and its return (behaviour 2.5). */
@TestPropertySource(properties = "moked.live.agent-absence=50ms")
class LostPresenceTest extends LiveServer {

  @BeforeEach
  void restoreIsOn() {
    restoreWithin(150);
  }

  @AfterEach
  void nobodyIsThere() {
    chooses("avi", "offline");
  }

  private void restoreWithin(int seconds) {
    as(
        "admin",
        "PUT",
        "/api/settings/presence",
        """
        {"byLoad": true, "afterMissedOffer": null, "afterRejectedOffer": null, "restoreSeconds": %d}
        """
            .formatted(seconds));
  }

  private JsonNode chooses(String agent, String presence) {
    return as(agent, "PUT", "/api/me/presence", "{\"presence\": \"%s\"}".formatted(presence));
  }

  private JsonNode presenceOf(String agent) {
    return as(agent, "GET", "/api/me/presence", "");
  }

  /** As the supervisor's page sees him: each change of his head is pushed to it. */
  private void losesHisOnlySocket(String agent) {
    LiveClient watcher = socketOf("dana");
    Started talk = talk("Ruth", agent);
    watcher.send("{\"subscribe\": \"board\"}");
    LiveClient socket = socketOf(agent);
    socket.untilNow();
    socket.breakOff();
    watcher.await(frame -> frame.toString().contains("\"presence\":\"offline\""));
    watcher.close();
    forceClose(talk, "");
  }

  @Test
  void whoLosesHisConnectionIsOfflineAtOnce() {
    chooses("avi", "away");
    losesHisOnlySocket("avi");

    JsonNode presence = presenceOf("avi");
    assertThat(presence.get("presence").asString()).isEqualTo("offline");
    assertThat(presence.get("cause").asString()).isEqualTo("lost-connection");
    assertThat(presence.at("/setBy/kind").asString()).isEqualTo("system");
  }

  @Test
  void whoComesBackInTimeIsWhatHeWas() {
    String lunch = lunch();
    JsonNode chosen = chooses("avi", lunch);
    losesHisOnlySocket("avi");

    try (LiveClient back = socketOf("avi")) {
      back.untilNow();
      assertThat(presenceOf("avi")).isEqualTo(chosen);
      assertThat(chosen.get("base").asString()).isEqualTo("away");
    }
  }

  @Test
  void whoComesBackLateBeginsAnew() {
    restoreWithin(0);
    chooses("avi", "away");
    losesHisOnlySocket("avi");

    try (LiveClient back = socketOf("avi")) {
      back.untilNow();
      assertThat(presenceOf("avi").get("presence").asString()).isEqualTo("available");
    }
  }

  @Test
  void aSignInBringsHimBackToo() {
    chooses("avi", "do-not-disturb");
    losesHisOnlySocket("avi");

    signIn("avi");

    assertThat(presenceOf("avi").get("presence").asString()).isEqualTo("do-not-disturb");
  }

  @Test
  void whoDoesSomethingIsBackAndWhoOnlyReadsIsNot() {
    chooses("avi", "away");
    losesHisOnlySocket("avi");

    assertThat(presenceOf("avi").get("presence").asString()).isEqualTo("offline");
    as("avi", "PUT", "/api/me", "{\"language\": \"en\"}");
    assertThat(presenceOf("avi").get("presence").asString()).isEqualTo("away");
  }

  @Test
  void aSecondPageKeepsHimThere() {
    chooses("avi", "away");
    try (LiveClient second = socketOf("avi")) {
      second.untilNow();
      LiveClient first = socketOf("avi");
      first.untilNow();
      first.breakOff();
      second.send("{\"subscribe\": \"me\"}");
      second.event("state");
      // The end of another agent's only socket takes as long, and is noticed.
      chooses("tom", "away");
      losesHisOnlySocket("tom");
      assertThat(second.untilNow())
          .noneMatch(frame -> frame.at("/event/type").asString("").equals("presence"));
    }
    chooses("tom", "offline");
  }

  private String lunch() {
    return as("avi", "GET", "/api/presences", "")
        .get("items")
        .valueStream()
        .filter(it -> it.get("name").asString().equals("Lunch"))
        .map(it -> UUID.fromString(it.get("id").asString()).toString())
        .findFirst()
        .orElseThrow();
  }
}
