package io.moked.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A queue's own way to hand out its work, as an administrator sends it. */
final class Custom {

  private Custom() {}

  static Map<String, Object> assignment(List<?> buckets, List<?> rules) {
    return Map.of("method", "custom", "buckets", buckets, "rules", rules);
  }

  static Map<String, Object> bucket(String name, Map<String, Object> when, String orderBy) {
    var bucket = new LinkedHashMap<String, Object>();
    bucket.put("name", name);
    bucket.put("when", when);
    bucket.put("orderBy", orderBy);
    return bucket;
  }

  static Map<String, Object> rule(
      String name, String capacity, String skills, String orderBy, String... presences) {
    return Map.of(
        "name", name,
        "presences", List.of(presences),
        "capacity", capacity,
        "skills", skills,
        "orderBy", orderBy);
  }

  /** Whoever is there and has room. */
  static Map<String, Object> anybody() {
    return rule("anybody", "required", "none", "highest-capacity", "available", "busy");
  }
}
