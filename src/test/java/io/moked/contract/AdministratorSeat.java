package io.moked.contract;

import io.moked.identity.Http;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lays out the contact centre. */
final class AdministratorSeat extends Seat {

  private static final List<String> SWITCHES =
      List.of("monitor", "assign", "transfer", "forceClose");
  private static final AtomicInteger NUMBER = new AtomicInteger();

  AdministratorSeat(Http http, String username) {
    super(http, username);
  }

  JsonNode turnsOn(Set<String> switches) {
    var state = new LinkedHashMap<String, Boolean>();
    SWITCHES.forEach(name -> state.put(name, switches.contains(name)));
    return put("/api/settings/supervision", state);
  }

  JsonNode turnsAllOn() {
    return turnsOn(Set.copyOf(SWITCHES));
  }

  JsonNode turnsOff(String one) {
    Stream<String> others = SWITCHES.stream().filter(name -> !name.equals(one));
    return turnsOn(others.collect(java.util.stream.Collectors.toSet()));
  }

  /** A queue with a name that no other has. */
  JsonNode opensQueue(String name, String type, Seat... members) {
    return post(
        "/api/queues",
        Map.of(
            "name",
            name + " " + NUMBER.incrementAndGet(),
            "type",
            type,
            "members",
            Stream.of(members).map(Seat::id).toList()));
  }

  UUID opensQueue(Seat... members) {
    return idOf(opensQueue("Queue", "messaging", members));
  }

  /** A workstream of another channel than the widget of the demo has. */
  JsonNode createsWorkstream(String channel, UUID queueId) {
    return post(
        "/api/workstreams",
        Map.of(
            "name", channel + " " + NUMBER.incrementAndGet(),
            "channel", channel,
            "queueId", queueId));
  }

  void givesUnits(AgentSeat agent, int units) {
    put("/api/agents/" + agent.id(), Map.of("unitsTotal", units));
  }

  /** What is not named stays. */
  JsonNode changesQueue(UUID id, Map<String, Object> change) {
    var request = new LinkedHashMap<String, Object>(change);
    request.putIfAbsent("name", one("/api/queues", id).get("name").asString());
    return put("/api/queues/" + id, request);
  }

  /** The one of this id in a list. */
  JsonNode one(String path, Object id) {
    return items(get(path)).stream()
        .filter(it -> it.get("id").asString().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  static UUID idOf(JsonNode resource) {
    return UUID.fromString(resource.get("id").asString());
  }
}
