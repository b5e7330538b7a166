package io.moked.contract;

import io.moked.identity.Http;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token who speaks JSON to the server. What is not a success is thrown. */
class Caller {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Http http;
  private final String token;

  Caller(Http http, String token) {
    this.http = http;
    this.token = token;
  }

  Http http() {
    return http;
  }

  String token() {
    return token;
  }

  JsonNode get(String path) {
    return send("GET", path, null);
  }

  JsonNode post(String path) {
    return send("POST", path, null);
  }

  JsonNode post(String path, Object body) {
    return send("POST", path, JSON.writeValueAsString(body));
  }

  JsonNode put(String path, Object body) {
    return send("PUT", path, JSON.writeValueAsString(body));
  }

  JsonNode delete(String path) {
    return send("DELETE", path, null);
  }

  /** Sends exactly this text as the body. */
  JsonNode send(String method, String path, String body) {
    Http.Answer answer = answer(method, path, body);
    if (answer.status() / 100 != 2) {
      throw new Refused(method + " " + path, answer);
    }
    return answer.response().body().isEmpty() ? JSON.nullNode() : answer.json();
  }

  /** Whatever comes back. */
  Http.Answer answer(String method, String path, String body) {
    Http.Call call = http.call(method, path).as(token);
    return (body == null ? call : call.json(body)).send();
  }

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  static List<JsonNode> items(JsonNode page) {
    return new ArrayList<>(page.get("items").values());
  }
}
