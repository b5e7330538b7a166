package io.moked.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.replay.Acknowledgements.Acknowledged;
import io.moked.replay.Tally.Side;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** What a supervisor can see of the invariants, through the API alone. */
final class Inspection implements AutoCloseable {

  private static final Map<String, String> SUPERVISOR =
      Map.of("username", "dana", "password", "demo");
  private static final int READINGS = 100;

  private final Server server;
  private final String token;

  Inspection(URI address) throws Exception {
    server = new Server(() -> address, Patience.USUAL, new Tally((_, _, _, _) -> {}));
    token = server.post("/api/session", null, SUPERVISOR).path("token").asString();
  }

  /** Each message once, and every timeline without gaps. */
  void assertAllThere(List<Acknowledged> acknowledged) throws Exception {
    Map<String, List<Acknowledged>> byConversation =
        acknowledged.stream().collect(Collectors.groupingBy(Acknowledged::conversationId));
    for (var conversation : byConversation.entrySet()) {
      List<JsonNode> items = timeline(conversation.getKey());
      assertThat(items.stream().map(item -> item.path("seq").asLong()))
          .as("seq of conversation %s", conversation.getKey())
          .containsExactlyElementsOf(LongStream.rangeClosed(1, items.size()).boxed().toList());
      Map<String, List<Long>> places = new HashMap<>();
      for (JsonNode item : items) {
        places
            .computeIfAbsent(item.path("clientId").asString(""), _ -> new ArrayList<>())
            .add(item.path("seq").asLong());
      }
      for (Acknowledged message : conversation.getValue()) {
        List<Long> seqs = places.getOrDefault(message.clientId(), List.of());
        assertThat(seqs).as("%s", message).hasSize(1);
        if (message.side() == Side.AGENT) {
          assertThat(seqs).as("%s", message).containsExactly(message.seq());
        }
      }
    }
  }

  private List<JsonNode> timeline(String id) throws Exception {
    List<JsonNode> items = new ArrayList<>();
    while (true) {
      long after = items.isEmpty() ? 0 : items.getLast().path("seq").asLong();
      String path = "/api/conversations/" + id + "/timeline?after=" + after;
      JsonNode page = server.get(path, token).path("items");
      if (page.isEmpty()) {
        return items;
      }
      page.forEach(items::add);
    }
  }

  /**
   * What each agent is said to hold is what his conversations hold. The agents are read before and
   * after the conversations, until nothing moved in between: offers go on all the time.
   */
  void assertUnitsConserved() throws Exception {
    for (int reading = 0; reading < READINGS; reading++) {
      Map<String, Integer> before = unitsUsed();
      Map<String, Integer> held = unitsHeld(before);
      if (before.equals(unitsUsed())) {
        assertThat(before).isEqualTo(held);
        return;
      }
    }
    throw new AssertionError("the agents' load never stood still for two readings");
  }

  Map<String, Integer> unitsUsed() throws Exception {
    Map<String, Integer> units = new TreeMap<>();
    for (JsonNode agent : server.get("/api/agents", token).path("items")) {
      units.put(agent.path("id").asString(), agent.path("unitsUsed").asInt());
    }
    return units;
  }

  private Map<String, Integer> unitsHeld(Map<String, Integer> agents) throws Exception {
    Map<String, Integer> held = new TreeMap<>(agents);
    held.replaceAll((_, _) -> 0);
    String cursor = "";
    do {
      JsonNode page =
          server.get("/api/conversations?state=active&state=wrap-up&limit=100" + cursor, token);
      for (JsonNode conversation : page.path("items")) {
        held.merge(
            conversation.path("agent").path("id").asString(),
            conversation.path("units").asInt(),
            Integer::sum);
      }
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
    } while (!cursor.isEmpty());
    return held;
  }

  @Override
  public void close() {
    server.close();
  }
}
