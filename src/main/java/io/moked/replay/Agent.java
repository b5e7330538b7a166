package io.moked.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One agent on one socket: accepts what is offered, answers every message of a customer once, ends
 * what he is to end, and closes what has ended. Works until interrupted.
 */
final class Agent implements Runnable {

  private static final Duration LOOKING_UP = Duration.ofMinutes(1);

  private final String name;
  private final String token;
  private final Server server;
  private final Tally tally;
  private final Map<String, Handling> handlings = new HashMap<>();
  private final Map<String, String> sentIn = new HashMap<>();

  Agent(String name, String token, Server server, Tally tally) {
    this.name = name;
    this.token = token;
    this.server = server;
    this.tally = tally;
  }

  String token() {
    return token;
  }

  @Override
  public void run() {
    Line line = null;
    try {
      line = connect();
      while (true) {
        Line.Frame frame = line.next(Deadline.in(LOOKING_UP));
        if (frame != null) {
          line = hear(line, frame);
        }
      }
    } catch (InterruptedException e) {
      // Told to stop.
    } catch (Missing | Refused e) {
      tally.failed(name, e);
    } finally {
      if (line != null) {
        line.close();
      }
    }
  }

  private Line connect() throws Missing, Refused, InterruptedException {
    handlings.values().forEach(Handling::broken);
    Line line = server.line("/live", token);
    send(line, Map.of("subscribe", "me"));
    for (Handling handling : handlings.values()) {
      send(line, handling.subscription());
    }
    return line;
  }

  private Line hear(Line line, Line.Frame frame) throws Missing, Refused, InterruptedException {
    JsonNode json = frame.json();
    if (json == null) {
      if (frame.isDismissal()) {
        throw new Missing("the server closed the agent's socket with " + frame.code());
      }
      tally.reconnected();
      return connect();
    }
    String topic = json.path("topic").asString("");
    if (topic.equals("me")) {
      hearOfWork(line, json.path("event"), frame.at());
    } else if (topic.startsWith("conversation:")) {
      hearOfConversation(line, topic.substring(topic.indexOf(':') + 1), json, frame.at());
    } else if (json.has("sent")) {
      acknowledge(json.path("sent").asString(), json.path("seq").asLong());
    } else if (json.has("failed")) {
      fail(line, json.path("failed").asString(), json.path("problem"));
    } else if (json.has("error")) {
      throw new Missing("error on the agent's socket: " + json.path("error"));
    }
    return line;
  }

  private void hearOfWork(Line line, JsonNode event, long at)
      throws Missing, Refused, InterruptedException {
    switch (event.path("type").asString("")) {
      case "state" -> {
        if (!event.path("presence").path("presence").asString("").equals("available")) {
          server.call("PUT", "/api/me/presence", token, Map.of("presence", "available"));
        }
        Set<String> gone = new HashSet<>(handlings.keySet());
        for (JsonNode conversation : event.path("work")) {
          gone.remove(conversation.path("id").asString());
          work(line, conversation);
        }
        for (String id : gone) {
          leave(line, id);
        }
        for (JsonNode offer : event.path("offers")) {
          accept(line, offer, at);
        }
      }
      case "offer" -> accept(line, event.path("offer"), at);
      case "work" -> work(line, event.path("conversation"));
      case "work-gone" -> leave(line, event.path("conversationId").asString(""));
      default -> {}
    }
  }

  private void accept(Line line, JsonNode offer, long at)
      throws Missing, Refused, InterruptedException {
    tally.arrivalToOffer().stopped(conversationOf(offer), at);
    JsonNode conversation = unlessTooLate("/api/offers/" + offer.path("id").asString() + "/accept");
    if (conversation != null) {
      work(line, conversation);
    }
  }

  private static String conversationOf(JsonNode offer) {
    return offer
        .path("conversationId")
        .asString(offer.path("conversation").path("id").asString(""));
  }

  private void work(Line line, JsonNode conversation)
      throws Missing, Refused, InterruptedException {
    String id = conversation.path("id").asString();
    String state = conversation.path("state").asString("");
    boolean offered = conversation.path("reason").asString("").equals("awaiting-acceptance");
    if (state.equals("wrap-up")) {
      close(id);
    } else if (state.equals("active") && !offered && !handlings.containsKey(id)) {
      String language = conversation.path("language").asString("en");
      Handling handling = new Handling(id, language, tally);
      handlings.put(id, handling);
      send(line, handling.subscription());
    }
  }

  private void hearOfConversation(Line line, String id, JsonNode json, long at)
      throws Missing, Refused, InterruptedException {
    Handling handling = handlings.get(id);
    if (handling == null) {
      return;
    }
    if (json.has("event")) {
      if (handling.cursor().advance(json.path("seq").asLong())) {
        note(line, id, handling, json.path("event"), at);
      }
    } else if (json.has("caughtUp")) {
      handling.cursor().caughtUp(json.path("seq").asLong(handling.cursor().last()));
      handling.caughtUp();
    } else if (json.has("resync")) {
      handling.cursor().reset();
      handling.broken();
      send(line, handling.subscription());
    } else if (json.has("error")) {
      // It has become somebody else's.
      leave(line, id);
      return;
    }
    answer(line, id, handling);
  }

  private void note(Line line, String id, Handling handling, JsonNode event, long at)
      throws Missing, Refused, InterruptedException {
    switch (event.path("type").asString("")) {
      case "message" -> {
        String clientId = event.path("clientId").asString("");
        if (event.path("actor").path("kind").asString("").equals("customer")) {
          tally.message().stopped(clientId, at);
        }
        handling.note(event);
        if (Ids.isAnswerToTheLast(clientId)) {
          var _ = unlessTooLate("/api/conversations/" + id + "/end");
        }
      }
      case "ended" -> close(id);
      case "closed", "force-closed" -> leave(line, id);
      default -> {}
    }
  }

  private void answer(Line line, String id, Handling handling) throws InterruptedException {
    for (var answer : handling.answersToSend().entrySet()) {
      sentIn.put(answer.getKey(), id);
      send(line, answer.getValue());
    }
  }

  private void acknowledge(String clientId, long seq) {
    String id = sentIn.remove(clientId);
    if (id != null) {
      tally.acknowledged(Tally.Side.AGENT, id, clientId, seq);
    }
  }

  /** An answer that comes after the end has nobody left to hear it. */
  private void fail(Line line, String clientId, JsonNode problem) throws InterruptedException {
    String id = sentIn.remove(clientId);
    Handling handling = id == null ? null : handlings.get(id);
    if (id != null && handling != null && Refused.isPassing(problem.path("code").asString(""))) {
      tally.refused();
      Server.pause(Duration.ofSeconds(problem.path("retryAfter").asLong(0)));
      handling.notSent(clientId);
      answer(line, id, handling);
    }
  }

  private void close(String id) throws Missing, Refused, InterruptedException {
    var _ = unlessTooLate("/api/conversations/" + id + "/close");
  }

  private void leave(Line line, String id) throws InterruptedException {
    if (handlings.remove(id) != null) {
      send(line, Map.of("unsubscribe", Handling.topic(id)));
    }
  }

  /** The answer, or null when somebody or something else was quicker. */
  private @Nullable JsonNode unlessTooLate(String path)
      throws Missing, Refused, InterruptedException {
    try {
      return server.post(path, token, null);
    } catch (Refused e) {
      if (e.status() == 409 || e.status() == 404) {
        return null;
      }
      throw e;
    }
  }

  /** What can't be sent now is sent after the next connect. */
  private static void send(Line line, Map<String, ?> frame) throws InterruptedException {
    try {
      line.send(frame);
    } catch (IOException e) {
      line.tear();
    }
  }
}
