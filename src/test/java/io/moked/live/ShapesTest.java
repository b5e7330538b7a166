package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What docs/protocol.md promises of shapes, member by member. */
class ShapesTest extends LiveServer {

  @Test
  void theHeadHasEveryMemberAndNullWhereThereIsNoValue() {
    Started started = start("Ruth", "Which size?");
    JsonNode open = as("dana", "GET", "/api/conversations/" + started.id(), "");
    assertThat(open.propertyNames())
        .containsExactly(
            "id",
            "channel",
            "state",
            "reason",
            "subject",
            "language",
            "customer",
            "queue",
            "workstream",
            "agent",
            "participants",
            "offer",
            "offers",
            "forceClose",
            "call",
            "sentiment",
            "units",
            "excessUnits",
            "consent",
            "priority",
            "setAside",
            "createdAt",
            "waitSeconds",
            "handleSeconds",
            "lastMessage",
            "lastSeq",
            "version");
    assertThat(open.get("agent").isNull()).isTrue();
    assertThat(open.get("channel").asString()).isEqualTo("live-chat");
    assertThat(open.get("reason").asString()).isEqualTo("awaiting-assignment");
    assertThat(open.at("/sentiment/level").asString()).isEqualTo("unknown");
    assertThat(open.at("/queue/names/he").asString()).isEqualTo("תמיכה");

    JsonNode offered = assign(started, "avi");
    assertThat(offered.get("agent").propertyNames())
        .containsExactly("id", "name", "names", "human", "presence", "unitsUsed", "unitsTotal");
    assertThat(offered.get("offer").propertyNames())
        .containsExactly(
            "id",
            "conversationId",
            "kind",
            "agent",
            "by",
            "offeredAt",
            "expiresAt",
            "shownAt",
            "units",
            "excessUnits",
            "visibility",
            "note",
            "queue");
    assertThat(offered.at("/participants/0").propertyNames())
        .containsExactly("id", "name", "names", "mode", "visibility", "since");
  }

  @Test
  void theTimelineNumbersWithoutGapsAndNamesItsTypes() {
    Started talk = talk("Ruth", "avi");
    JsonNode items =
        as("avi", "GET", "/api/conversations/" + talk.id() + "/timeline", "").get("items");
    assertThat(items.findValuesAsString("type"))
        .startsWith("started", "notice", "queued", "offered", "accepted");
    long seq = 0;
    for (JsonNode item : items) {
      assertThat(item.get("seq").asLong()).isEqualTo(++seq);
      assertThat(item.get("actor").propertyNames()).containsExactly("kind", "id", "name", "names");
    }
    assertThat(items.at("/2/cause").asString()).isEqualTo("started");
    assertThat(items.at("/4/kind").asString()).isEqualTo("assigned");
  }
}
