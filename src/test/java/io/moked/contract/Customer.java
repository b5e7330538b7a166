package io.moked.contract;

import io.moked.identity.Http;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A customer in his one conversation, which staff name by him. */
final class Customer extends Caller {

  private final UUID id;
  private final String name;

  Customer(Http http, String name, JsonNode started) {
    super(http, started.get("customerToken").asString());
    this.id = UUID.fromString(started.get("conversationId").asString());
    this.name = name;
  }

  /** The id of the conversation. */
  UUID id() {
    return id;
  }

  long writes(String text) {
    return writes(text, UUID.randomUUID().toString());
  }

  long writes(String text, String clientId) {
    var message = Map.of("text", text, "clientId", clientId);
    return post("/api/customer/messages", message).get("seq").asLong();
  }

  /** His own timeline with the state and the agent. */
  JsonNode story() {
    return get("/api/customer/timeline");
  }

  List<JsonNode> reads() {
    return items(story());
  }

  List<JsonNode> reads(String type) {
    return reads().stream().filter(item -> item.get("type").asString().equals(type)).toList();
  }

  List<String> typesRead() {
    return reads().stream().map(item -> item.get("type").asString()).toList();
  }

  void ends() {
    post("/api/customer/end");
  }

  @Override
  public String toString() {
    return name;
  }
}
