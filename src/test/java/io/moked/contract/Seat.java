package io.moked.contract;

import io.moked.identity.Http;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A member of staff who is signed in. */
class Seat extends Caller {

  private static final String PASSWORD = "demo";

  private final UUID id;
  private final String name;

  Seat(Http http, String username) {
    this(http, signIn(http, username));
  }

  private Seat(Http http, JsonNode session) {
    super(http, session.get("token").asString());
    this.id = UUID.fromString(session.get("user").get("id").asString());
    this.name = session.get("user").get("name").asString();
  }

  private static JsonNode signIn(Http http, String username) {
    var credentials = Map.of("username", username, "password", PASSWORD);
    return http.post("/api/session").json(json(credentials)).send().json();
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }

  /** The conversation's head. */
  JsonNode sees(Customer of) {
    return get(path(of));
  }

  /** What happened, as staff read it. */
  List<JsonNode> reads(Customer of) {
    return items(get(path(of) + "/timeline"));
  }

  List<String> typesRead(Customer of) {
    return reads(of).stream().map(item -> item.get("type").asString()).toList();
  }

  /** The items of one type. */
  List<JsonNode> reads(Customer of, String type) {
    return reads(of).stream().filter(item -> item.get("type").asString().equals(type)).toList();
  }

  /** Each action's name with the code that refuses it, null where it is allowed. */
  JsonNode actions(Customer of) {
    return get(path(of) + "/actions");
  }

  long says(Customer to, String text) {
    return writes(to, text, "public", UUID.randomUUID().toString());
  }

  long saysInternally(Customer about, String text) {
    return writes(about, text, "internal", UUID.randomUUID().toString());
  }

  long writes(Customer to, String text, String audience, String clientId) {
    var message = Map.of("text", text, "audience", audience, "clientId", clientId);
    return post(path(to) + "/messages", message).get("seq").asLong();
  }

  JsonNode monitors(Customer whom) {
    return act(whom, "monitor");
  }

  JsonNode whispers(Customer about) {
    return act(about, "whisper");
  }

  JsonNode joins(Customer whom) {
    return act(whom, "join");
  }

  JsonNode takesOver(Customer whom) {
    return act(whom, "take-over");
  }

  JsonNode leaves(Customer whom) {
    return act(whom, "leave");
  }

  JsonNode closes(Customer whom) {
    return act(whom, "close");
  }

  JsonNode act(Customer whom, String verb) {
    return post(path(whom) + "/" + verb);
  }

  JsonNode act(Customer whom, String verb, Object body) {
    return post(path(whom) + "/" + verb, body);
  }

  /** Answers an offer, whomever it was made to. */
  JsonNode answers(JsonNode offer, String answer) {
    return post("/api/offers/" + offer.get("id").asString() + "/" + answer);
  }

  JsonNode transfers(Customer whom, AgentSeat to) {
    return act(whom, "transfer", Map.of("agentId", to.id(), "override", false));
  }

  static String path(Customer of) {
    return "/api/conversations/" + of.id();
  }

  @Override
  public String toString() {
    return name;
  }
}
