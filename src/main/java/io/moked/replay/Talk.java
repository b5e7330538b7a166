package io.moked.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/**
 * The customer's side of his conversation, through any number of breaks: comes back with his
 * cursor, and sends again what was not acknowledged.
 */
final class Talk implements AutoCloseable {

  private static final String TOPIC = "conversation";

  private final Server server;
  private final Tally tally;
  private final String conversationId;
  private final String token;

  private final Cursor cursor;
  private final Map<String, Long> acknowledged = new LinkedHashMap<>();
  private final Map<String, String> unacknowledged = new LinkedHashMap<>();
  private final Set<String> heard = new HashSet<>();
  private boolean ready;
  private boolean met;
  private boolean ended;
  private Line line;

  Talk(Server server, Tally tally, String conversationId, String token)
      throws Missing, InterruptedException {
    this.server = server;
    this.tally = tally;
    this.conversationId = conversationId;
    this.token = token;
    this.cursor = new Cursor(tally);
    this.line = connect();
  }

  /** Messages that the server has, in the order of sending, with the seq that it gave them. */
  Map<String, Long> acknowledged() {
    return acknowledged;
  }

  boolean hasMetAnAgent() {
    return met;
  }

  boolean isEnded() {
    return ended;
  }

  boolean hasHeard(String clientId) {
    return heard.contains(clientId);
  }

  boolean isAcknowledged(String clientId) {
    return acknowledged.containsKey(clientId);
  }

  void say(String clientId, String text) throws Missing, InterruptedException {
    unacknowledged.put(clientId, text);
    long now = System.nanoTime();
    tally.ack().started(clientId, now);
    tally.message().started(clientId, now);
    if (ready) {
      trySending(message(clientId, text));
    }
  }

  /** Pulls the cable and comes back. */
  void breakOff() throws Missing, InterruptedException {
    line.tear();
    comeBack();
  }

  /** Listens until it is so. */
  void await(BooleanSupplier condition, Duration patience, String what)
      throws Missing, InterruptedException {
    Deadline deadline = Deadline.in(patience);
    while (!condition.getAsBoolean()) {
      Line.Frame frame = line.next(deadline);
      if (frame == null) {
        throw Missing.after(patience, what);
      }
      hear(frame);
    }
  }

  private void hear(Line.Frame frame) throws Missing, InterruptedException {
    JsonNode json = frame.json();
    if (json == null) {
      if (frame.isDismissal()) {
        throw new Missing("the server closed the customer's socket with " + frame.code());
      }
      comeBack();
    } else if (json.has("ready")) {
      ready = true;
      resume();
    } else if (json.has("sent")) {
      acknowledge(json.path("sent").asString(), json.path("seq").asLong(), frame.at());
    } else if (json.has("failed")) {
      fail(json.path("failed").asString(), json.path("problem"));
    } else if (json.has("event")) {
      if (cursor.advance(json.path("seq").asLong())) {
        note(json.path("event"));
      }
    } else if (json.has("caughtUp")) {
      cursor.caughtUp(json.path("seq").asLong(cursor.last()));
    } else if (json.has("resync")) {
      cursor.reset();
      trySending(Map.of("subscribe", TOPIC));
    } else if (json.has("error")) {
      throw new Missing("error on the customer's socket: " + json.path("error"));
    }
  }

  private void note(JsonNode event) {
    switch (event.path("type").asString("")) {
      case "message" -> heard.add(event.path("clientId").asString(""));
      case "agent-joined" -> met();
      case "ended", "closed", "force-closed" -> ended = true;
      default -> {}
    }
  }

  private void met() {
    if (!met) {
      met = true;
      tally.met();
    }
  }

  private void acknowledge(String clientId, long seq, long at) {
    if (unacknowledged.remove(clientId) != null) {
      acknowledged.put(clientId, seq);
      tally.ack().stopped(clientId, at);
      tally.acknowledged(Tally.Side.CUSTOMER, conversationId, clientId, seq);
    }
  }

  private void fail(String clientId, JsonNode problem) throws Missing, InterruptedException {
    String text = unacknowledged.get(clientId);
    if (text == null) {
      return;
    }
    if (!Refused.isPassing(problem.path("code").asString(""))) {
      throw new Missing("message refused: " + problem);
    }
    tally.refused();
    Server.pause(Duration.ofSeconds(problem.path("retryAfter").asLong(0)));
    trySending(message(clientId, text));
  }

  private void comeBack() throws Missing, InterruptedException {
    tally.reconnected();
    // A break is not the server's speed.
    unacknowledged.keySet().forEach(tally.ack()::forget);
    unacknowledged.keySet().forEach(tally.message()::forget);
    line = connect();
  }

  private Line connect() throws Missing, InterruptedException {
    Deadline deadline = Deadline.in(server.patience().server());
    ready = false;
    while (true) {
      Line opened = server.line("/customer/live", null);
      try {
        opened.send(Map.of("token", token));
        return opened;
      } catch (IOException e) {
        opened.tear();
        if (deadline.isOver()) {
          throw new Missing("the customer's socket breaks at once: " + e.getMessage());
        }
        Server.pause(Duration.ZERO);
      }
    }
  }

  private void resume() throws InterruptedException {
    trySending(Map.of("subscribe", TOPIC, "after", cursor.last()));
    for (var message : unacknowledged.entrySet()) {
      trySending(message(message.getKey(), message.getValue()));
    }
  }

  /** What can't be sent now is sent when the talk is resumed. */
  private void trySending(Map<String, ?> frame) throws InterruptedException {
    try {
      line.send(frame);
    } catch (IOException e) {
      line.tear();
    }
  }

  private static Map<String, Object> message(String clientId, String text) {
    return Map.of("send", true, "text", text, "clientId", clientId);
  }

  @Override
  public void close() {
    line.close();
  }
}
