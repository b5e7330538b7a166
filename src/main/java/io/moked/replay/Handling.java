package io.moked.replay;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A conversation as its agent follows it: which of the customer's messages still want an answer.
 * What the timeline shows as answered is answered, whoever did it and before whatever break.
 */
final class Handling {

  private final String conversationId;
  private final String language;
  private final Cursor cursor;
  private final Map<String, Integer> questions = new LinkedHashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private boolean caughtUp;
  private int asked;

  Handling(String conversationId, String language, Tally tally) {
    this.conversationId = conversationId;
    this.language = language;
    this.cursor = new Cursor(tally);
  }

  Cursor cursor() {
    return cursor;
  }

  Map<String, Object> subscription() {
    return Map.of("subscribe", topic(conversationId), "after", cursor.last());
  }

  static String topic(String conversationId) {
    return "conversation:" + conversationId;
  }

  /** The line broke: what was under way may not have arrived. */
  void broken() {
    underWay.clear();
    caughtUp = false;
  }

  void caughtUp() {
    caughtUp = true;
  }

  void note(JsonNode message) {
    String clientId = message.path("clientId").asString("");
    if (message.path("actor").path("kind").asString("").equals("customer")) {
      questions.put(Ids.answer(clientId), asked++);
    } else {
      questions.remove(clientId);
    }
  }

  /** Before all is heard that was missed, nobody knows what is answered already. */
  Map<String, Map<String, Object>> answersToSend() {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    if (caughtUp) {
      questions.forEach((clientId, nth) -> {
        if (underWay.add(clientId)) {
          answers.put(clientId, answer(clientId, nth));
        }
      });
    }
    return answers;
  }

  /** The server would not take this one now. */
  void notSent(String clientId) {
    underWay.remove(clientId);
  }

  private Map<String, Object> answer(String clientId, int nth) {
    return Map.of(
        "send",
        conversationId,
        "text",
        Phrases.answer(language, nth),
        "audience",
        "public",
        "clientId",
        clientId);
  }
}
