package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@TestPropertySource(properties = "moked.live.agent-grace=200ms")
class LostStaffTest extends LiveServer {

  @Autowired private JdbcClient jdbc;
  @Autowired private StaffConnections staff;

  @Test
  void theWorkOfAnAgentWhoIsGoneGoesBackToItsQueueAndHeIsOffline() {
    Started talk = talk("Ruth", "avi");
    as("avi", "PUT", "/api/me/presence", "{\"presence\": \"do-not-disturb\"}");
    try (LiveClient customer = socketOf(talk)) {
      customer.send("{\"subscribe\": \"conversation\"}");
      customer.caughtUp();
      LiveClient avi = socketOf("avi");
      avi.untilNow();
      avi.breakOff();
      customer.event("queued");
    }
    JsonNode presence = as("avi", "GET", "/api/me/presence", "");
    assertThat(presence.get("presence").asString()).isEqualTo("offline");
    assertThat(presence.at("/setBy/kind").asString()).isEqualTo("system");
    forceClose(talk, "");
  }

  @Test
  void aSupervisorWhoIsGoneWatchesNobodyAnyMore() {
    Started talk = talk("Ruth", "tom");
    verb("dana", talk, "monitor");
    verb("api", talk, "monitor");
    try (LiveClient other = socketOf("api")) {
      other.send("{\"subscribe\": \"%s\"}", talk.topic());
      other.caughtUp();
      LiveClient dana = socketOf("dana");
      dana.untilNow();
      dana.breakOff();
      other.await(
          frame -> frame.at("/conversation/participants").size() == 2 && !frame.has("caughtUp"));
    }
    forceClose(talk, "");
  }

  @Test
  void afterARestartTheSameGraceCountsForWhoWasConnectedBeforeIt() {
    Started lost = talk("Ruth", "noa");
    Started never = talk("Naomi", "tom");
    jdbc.sql("insert into live_staff (staff_id) values (?::uuid)").param(idOf("noa")).update();
    try (LiveClient customer = socketOf(lost);
        LiveClient other = socketOf(never)) {
      customer.send("{\"subscribe\": \"conversation\"}");
      other.send("{\"subscribe\": \"conversation\"}");
      customer.caughtUp();
      other.caughtUp();
      staff.missThoseFromBefore();
      customer.event("queued");
      // Who works over HTTP alone never had a socket to lose.
      assertThat(other.untilNow())
          .noneMatch(frame -> frame.at("/event/type").asString("").equals("queued"));
    }
    forceClose(lost, "");
    forceClose(never, "");
  }
}
