package io.moked.contract;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How conversations are handled until a test says otherwise. */
final class Usual {

  private Usual() {}

  /** Everything of a workstream that can be changed, but for its name and queue. */
  static Map<String, Object> handling() {
    var usual = new LinkedHashMap<String, Object>();
    usual.put("units", 30);
    usual.put("offerSeconds", 120);
    usual.put("allowedPresences", List.of("available", "busy"));
    usual.put("monitoring", Centre.policy("notice"));
    usual.put("pickable", false);
    usual.put("capacityProfiles", List.of());
    usual.put("skillMatch", "none");
    usual.put("keepSameAgent", true);
    usual.put("wrapUp", Map.of("block", "always"));
    usual.put("fallbackQueueId", null);
    usual.put("autoClose", idle(1200, null, 900, 2_419_200));
    usual.put("declines", Map.of("perAgent", 3, "inAll", 20));
    usual.put("messages", Map.of());
    usual.put("routing", Rules.routing(List.of(), List.of()));
    return usual;
  }

  /** After how many seconds without anything a conversation closes, by its state; null is never. */
  static Map<String, Object> idle(Integer open, Integer active, Integer wrapUp, Integer waiting) {
    var seconds = new HashMap<String, Object>();
    seconds.put("open", open);
    seconds.put("active", active);
    seconds.put("wrapUp", wrapUp);
    seconds.put("waiting", waiting);
    return seconds;
  }
}
