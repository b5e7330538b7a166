package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each type of timeline item has its members, for staff and for the customer. */
class TimelineShapeTest extends Outside {

  private static final Set<String> OF_ALL = Set.of("seq", "at", "type", "actor");
  private static final List<String> ANSWER = List.of("offerId", "kind", "agent");

  private static final Map<String, List<String>> STAFF =
      Map.ofEntries(
          Map.entry("started", List.of("channel", "subject", "language", "consent", "answers")),
          Map.entry("notice", List.of("text", "texts")),
          Map.entry("queued", List.of("queue", "cause")),
          Map.entry("offered", List.of("offer")),
          Map.entry("accepted", ANSWER),
          Map.entry("rejected", ANSWER),
          Map.entry("withdrawn", ANSWER),
          Map.entry("message", List.of("text", "audience", "clientId")),
          Map.entry("joined", List.of("participant", "mode")),
          Map.entry("left", List.of("participant", "mode")),
          Map.entry("parked", List.of()),
          Map.entry("resumed", List.of()),
          Map.entry("ended", List.of("by", "cause")),
          Map.entry("closed", List.of("reason")),
          Map.entry("force-close-announced", List.of("by", "reason", "message", "dueAt")),
          Map.entry("force-close-undone", List.of("by")),
          Map.entry("force-closed", List.of("by", "reason", "message")));

  private static final Map<String, List<String>> CUSTOMER =
      Map.ofEntries(
          Map.entry("started", List.of("channel", "subject", "language", "consent")),
          Map.entry("notice", List.of("text", "texts")),
          Map.entry("queued", List.of()),
          Map.entry("agent-joined", List.of("agent")),
          Map.entry("transferred", List.of("agent")),
          Map.entry("message", List.of("text", "clientId")),
          Map.entry("joined", List.of("participant", "mode")),
          Map.entry("left", List.of("participant", "mode")),
          Map.entry("ended", List.of("by", "cause")),
          Map.entry("closed", List.of("reason")),
          Map.entry("force-closed", List.of("by", "message")));

  @Test
  void everyTypeHasItsMembersAndTheNumbersHaveNoGaps() {
    Customer ended = aFullStory();
    avi.isAvailable();
    Customer forced = customers.starts("Rina");
    avi.accepts(forced);
    dana.forceCloses(forced, "Bye", 60);
    dana.undoesForceClose(forced);
    dana.forceCloses(forced, "Bye", 0);

    assertStories(List.of(dana.reads(ended), dana.reads(forced)), STAFF);
    assertStories(List.of(ended.reads(), forced.reads()), CUSTOMER);
  }

  private Customer aFullStory() {
    Customer yossi = talking();
    yossi.writes("Hello");
    avi.parks(yossi);
    avi.resumes(yossi);
    dana.joins(yossi);
    dana.leaves(yossi);
    noa.isAvailable();
    dana.transfers(yossi, noa);
    noa.rejects(yossi);
    dana.transfers(yossi, noa);
    noa.accepts(yossi);
    avi.leaves(yossi);
    noa.consults(yossi, avi);
    noa.ends(yossi);
    noa.closes(yossi);
    return yossi;
  }

  private static void assertStories(
      List<List<JsonNode>> stories, Map<String, List<String>> members) {
    var seen = new ArrayList<String>();
    for (List<JsonNode> story : stories) {
      for (int i = 0; i < story.size(); i++) {
        JsonNode item = story.get(i);
        String type = item.get("type").asString();
        assertThat(members).as(item.toString()).containsKey(type);
        seen.add(type);
        var expected = new ArrayList<>(OF_ALL);
        expected.addAll(members.get(type));
        assertThat(item.propertyNames()).as(type).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(item.get("seq").asLong()).isEqualTo(i + 1);
        assertThat(item.get("actor").propertyNames())
            .containsExactlyInAnyOrder("kind", "id", "name", "names");
      }
    }
    assertThat(seen).containsAll(members.keySet());
  }
}
