package io.moked.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A finished conversation as the server tells it to its customer, held against what was
 * acknowledged.
 *
 * @param lost acknowledged messages and answers to them that are not there, and numbers left out
 * @param doubled messages and numbers that are there more often than once
 * @param faults in words
 */
record Story(long lost, long doubled, List<String> faults) {

  /**
   * @param items the whole timeline
   * @param acknowledged the customer's messages by clientId with their seq, in the order of sending
   */
  static Story check(List<JsonNode> items, Map<String, Long> acknowledged) {
    List<String> faults = new ArrayList<>();
    long lost = 0;
    long doubled = 0;
    long last = 0;
    Map<String, List<Long>> places = new HashMap<>();
    for (JsonNode item : items) {
      long seq = item.path("seq").asLong(0);
      if (seq != last + 1) {
        faults.add("seq %d after %d (expected: %d)".formatted(seq, last, last + 1));
        lost += Math.max(0, seq - last - 1);
        doubled += seq <= last ? 1 : 0;
      }
      last = Math.max(last, seq);
      if (item.path("type").asString("").equals("message")) {
        places.computeIfAbsent(item.path("clientId").asString(""), _ -> new ArrayList<>()).add(seq);
      }
    }
    long previous = 0;
    for (var message : acknowledged.entrySet()) {
      String id = message.getKey();
      for (String expected : List.of(id, Ids.answer(id))) {
        int times = places.getOrDefault(expected, List.of()).size();
        if (times != 1) {
          faults.add("message %s is there %d times (expected: once)".formatted(expected, times));
          lost += times == 0 ? 1 : 0;
          doubled += Math.max(0, times - 1);
        }
      }
      long seq = message.getValue();
      if (!places.getOrDefault(id, List.of(seq)).contains(seq)) {
        faults.add("message %s is not at its seq %d".formatted(id, seq));
      }
      if (seq <= previous) {
        faults.add("message %s has seq %d after %d".formatted(id, seq, previous));
      }
      previous = seq;
    }
    return new Story(lost, doubled, List.copyOf(faults));
  }
}
