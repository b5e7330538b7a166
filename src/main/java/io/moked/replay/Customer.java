package io.moked.replay;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * One customer: arrives, says his turns, waits for the answer to each, goes, and looks whether
 * everything is there. Every other one leaves the ending to his agent; some lose their connection.
 */
final class Customer {

  private static final int TOO_LATE = 409;
  private static final double BREAKS_PER_TURN = 0.025;
  private static final List<String> ENGLISH =
      List.of("Emma", "Liam", "Olivia", "Noah", "Ava", "Lucas", "Mia", "Ethan", "Grace", "Omar");
  private static final List<String> HEBREW =
      List.of("יעל", "דניאל", "שירה", "איתי", "רוני", "עומר", "תמר", "אורי", "ליאור", "הדס");

  private final Server server;
  private final Tally tally;
  private final Script script;
  private final int number;
  private final String run;
  private final Duration think;
  private final Random chance;

  /**
   * @param run tells the messages of this run from those of others
   */
  Customer(Server server, Tally tally, Script script, int number, String run, Duration think) {
    this.server = server;
    this.tally = tally;
    this.script = script;
    this.number = number;
    this.run = run;
    this.think = think;
    this.chance = new Random(number);
  }

  /** Plays to the end; what goes wrong is in the tally. */
  void play() throws InterruptedException {
    String who = script.id();
    boolean met = false;
    tally.arrived();
    try {
      long at = System.nanoTime();
      JsonNode started = server.post("/api/widget/demo/conversations", null, arrival());
      String id = started.path("conversationId").asString();
      String token = started.path("customerToken").asString();
      who += ", conversation " + id;
      tally.arrivalToOffer().started(id, at);
      try (Talk talk = new Talk(server, tally, id, token)) {
        try {
          converse(talk, token);
        } finally {
          met = talk.hasMetAnAgent();
          tally.arrivalToOffer().forget(id);
        }
        verify(talk, token, who);
      } catch (InterruptedException e) {
        hangUp(token);
        throw e;
      }
    } catch (Missing | Refused e) {
      tally.failed(who, e);
    } finally {
      tally.left(met);
    }
  }

  private Map<String, Object> arrival() {
    List<String> names = script.language().equals("he") ? HEBREW : ENGLISH;
    Map<String, Object> arrival = new LinkedHashMap<>();
    arrival.put("name", names.get(number % names.size()));
    arrival.put("language", script.language());
    arrival.put("subject", script.domain());
    arrival.put("consent", true);
    return arrival;
  }

  private void converse(Talk talk, String token) throws Missing, Refused, InterruptedException {
    Patience patience = server.patience();
    boolean agentEnds = number % 2 == 1;
    for (int turn = 0; turn < script.turns().size(); turn++) {
      think();
      boolean last = turn == script.turns().size() - 1;
      String id = Ids.message(run, number, turn, last && agentEnds);
      String nth = "turn " + (turn + 1);
      talk.say(id, script.turns().get(turn));
      if (chance.nextDouble() < BREAKS_PER_TURN) {
        talk.breakOff();
      }
      talk.await(() -> talk.isAcknowledged(id), patience.answer(), "acknowledgement of " + nth);
      talk.await(() -> talk.hasMetAnAgent(), patience.agent(), "agent");
      talk.await(() -> talk.hasHeard(Ids.answer(id)), patience.answer(), "answer to " + nth);
      tally.message().forget(id);
    }
    if (!agentEnds) {
      end(token);
    }
    talk.await(talk::isEnded, patience.answer(), "end of the conversation");
  }

  /** Saying it a second time, when the first answer was lost on the way, is refused. */
  private void end(String token) throws Missing, Refused, InterruptedException {
    try {
      server.post("/api/customer/end", token, null);
    } catch (Refused e) {
      if (e.status() != TOO_LATE) {
        throw e;
      }
    }
  }

  private void verify(Talk talk, String token, String who)
      throws Missing, Refused, InterruptedException {
    Story story = Story.check(wholeTimeline(token), talk.acknowledged());
    tally.lost(story.lost());
    tally.doubled(story.doubled());
    story.faults().forEach(fault -> tally.failed(who, fault));
    if (story.faults().isEmpty()) {
      tally.passed();
    }
  }

  private List<JsonNode> wholeTimeline(String token) throws Missing, Refused, InterruptedException {
    List<JsonNode> items = new ArrayList<>();
    while (true) {
      long after = items.isEmpty() ? 0 : items.getLast().path("seq").asLong(0);
      JsonNode page = server.get("/api/customer/timeline?after=" + after, token).path("items");
      if (page.isEmpty()) {
        return items;
      }
      page.forEach(items::add);
    }
  }

  private void think() throws InterruptedException {
    if (think.isPositive()) {
      Thread.sleep((long) (think.toMillis() * (0.5 + chance.nextDouble())));
    }
  }

  /** The replay is broken off: nobody is left waiting for this customer. */
  private void hangUp(String token) throws InterruptedException {
    try {
      server.once("POST", "/api/customer/end", token, null);
    } catch (Refused e) {
      if (e.status() != TOO_LATE) {
        tally.failed(script.id() + ", hanging up", e);
      }
    } catch (IOException e) {
      tally.failed(script.id() + ", hanging up", e);
    }
  }
}
