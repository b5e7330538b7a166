package io.moked.contract;

import static org.awaitility.Awaitility.await;

import io.moked.identity.Http;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** An agent at his desk. */
final class AgentSeat extends Seat {

  private static final Duration SOON = Duration.ofSeconds(10);

  AgentSeat(Http http, String username) {
    super(http, username);
  }

  void isAvailable() {
    is("available");
  }

  void is(String presence) {
    put("/api/me/presence", Map.of("presence", presence));
  }

  List<JsonNode> offers() {
    return items(get("/api/me/offers"));
  }

  /** Waits until he is asked to take it. */
  JsonNode isOffered(Customer whom) {
    return await("offer of " + whom + " to " + this)
        .atMost(SOON)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> offerOf(whom), Optional::isPresent)
        .orElseThrow();
  }

  Optional<JsonNode> offerOf(Customer whom) {
    return offers().stream()
        .filter(offer -> offer.get("conversationId").asString().equals(whom.id().toString()))
        .findFirst();
  }

  JsonNode accepts(Customer whom) {
    return answers(isOffered(whom), "accept");
  }

  JsonNode rejects(Customer whom) {
    return answers(isOffered(whom), "reject");
  }

  JsonNode parks(Customer whom) {
    return act(whom, "park");
  }

  JsonNode resumes(Customer whom) {
    return act(whom, "resume");
  }

  JsonNode ends(Customer whom) {
    return act(whom, "end");
  }

  JsonNode consults(Customer about, AgentSeat whom) {
    return act(about, "consult", Map.of("agentId", whom.id()));
  }

  /** His work, wrap-up included, as ids of conversations. */
  List<UUID> work() {
    return items(get("/api/me/work")).stream()
        .map(conversation -> UUID.fromString(conversation.get("id").asString()))
        .toList();
  }
}
