package io.moked.live;

import io.moked.store.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A started server with the demo organisation, spoken to as browsers and programs do. Agents stay
 * offline, so that nothing is routed: a test assigns what it needs.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "moked.demo.enabled=on",
      "moked.store.connections=8",
      "moked.live.customer-grace=100ms",
      "moked.web.rate-limits.customer-message.burst=1000000",
      "moked.web.rate-limits.customer-message.refill=1000000",
      "moked.web.rate-limits.customer-message.every=1s"
    })
public abstract class LiveServer {

  /** A conversation with its customer's token. */
  public record Started(String id, String token) {
    public String topic() {
      return "conversation:" + id;
    }
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  @LocalServerPort protected int port;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("moked.store.url", TestDatabase.fresh()::url);
  }

  protected JsonNode call(String method, String path, String token, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new AssertionError(method + " " + path + ": " + answer.body());
      }
      return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  /** Tells a waiting customer where he stands. */
  protected static boolean isPlace(JsonNode frame) {
    return frame.path("topic").asString("").equals("waiting");
  }

  /** The token of a session that all tests share. */
  protected String tokenOf(String username) {
    return tokens.computeIfAbsent(username, this::signIn);
  }

  /** A session of one's own. */
  protected String signIn(String username) {
    String body = "{\"username\": \"%s\", \"password\": \"demo\"}".formatted(username);
    return call("POST", "/api/session", "", body).get("token").asString();
  }

  protected JsonNode as(String username, String method, String path, String body) {
    return call(method, path, tokenOf(username), body);
  }

  protected String idOf(String username) {
    return as(username, "GET", "/api/me", "").get("id").asString();
  }

  protected LiveClient socketOf(String username) {
    return LiveClient.staff(port, tokenOf(username));
  }

  protected LiveClient socketOf(Started conversation) {
    return LiveClient.customer(port, conversation.token());
  }

  /** A customer begins; nobody has it yet. */
  protected Started start(String customer, String subject) {
    String body =
        """
        {"name": "%s", "language": "en", "subject": "%s", "answers": {}, "consent": true, "token": null}
        """
            .formatted(customer, subject);
    JsonNode answer = call("POST", "/api/widget/demo/conversations", "", body);
    return new Started(
        answer.get("conversationId").asString(), answer.get("customerToken").asString());
  }

  /** An agent has it and has said yes. */
  protected Started talk(String customer, String agent) {
    Started started = start(customer, "About an order");
    JsonNode offered = assign(started, agent);
    as(agent, "POST", "/api/offers/" + offered.at("/offer/id").asString() + "/accept", "");
    return started;
  }

  protected JsonNode assign(Started conversation, String agent) {
    String body = "{\"agentId\": \"%s\", \"override\": true}".formatted(idOf(agent));
    return as("dana", "POST", "/api/conversations/" + conversation.id() + "/assign", body);
  }

  protected JsonNode verb(String username, Started conversation, String verb) {
    return as(username, "POST", "/api/conversations/" + conversation.id() + "/" + verb, "");
  }

  protected JsonNode forceClose(Started conversation, String message) {
    String body =
        "{\"reason\": \"test\", \"message\": \"%s\", \"graceSeconds\": 0}".formatted(message);
    return as("dana", "POST", "/api/conversations/" + conversation.id() + "/force-close", body);
  }
}
