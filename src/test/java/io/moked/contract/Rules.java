package io.moked.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an administrator writes down about a workstream or a queue, as he sends it. */
@SuppressWarnings("varargs") // each only reads what it is given
final class Rules {

  private Rules() {}

  static Map<String, Object> test(String field, String op, Object value) {
    return Map.of("field", field, "op", op, "value", value);
  }

  static Map<String, Object> test(String field, String op) {
    return Map.of("field", field, "op", op);
  }

  @SafeVarargs
  static Map<String, Object> all(Map<String, Object>... conditions) {
    return Map.of("all", List.of(conditions));
  }

  @SafeVarargs
  static Map<String, Object> any(Map<String, Object>... conditions) {
    return Map.of("any", List.of(conditions));
  }

  static Map<String, Object> not(Map<String, Object> condition) {
    return Map.of("not", condition);
  }

  /** A rule that always matches has no condition. */
  static Map<String, Object> rule(String name, Map<String, Object> when, Map<String, Object> set) {
    var rule = new LinkedHashMap<String, Object>();
    rule.put("name", name);
    rule.put("when", when);
    rule.put("set", set);
    return rule;
  }

  @SafeVarargs
  static Map<String, Object> ruleset(String name, Map<String, Object>... rules) {
    return Map.of("name", name, "rules", List.of(rules));
  }

  /** Everything that matches goes to one queue. */
  static Map<String, Object> route(String name, Map<String, Object> when, UUID queue) {
    return split(name, when, share(queue, 100));
  }

  @SafeVarargs
  static Map<String, Object> split(
      String name, Map<String, Object> when, Map<String, Object>... shares) {
    var route = new LinkedHashMap<String, Object>();
    route.put("name", name);
    route.put("when", when);
    route.put("to", List.of(shares));
    return route;
  }

  static Map<String, Object> share(UUID queue, int percent) {
    return Map.of("queueId", queue, "percent", percent);
  }

  @SafeVarargs
  static Map<String, Object> routes(Map<String, Object>... routes) {
    return Map.of("routing", routing(List.of(), List.of(routes)));
  }

  @SafeVarargs
  static Map<String, Object> classification(Map<String, Object>... rulesets) {
    return Map.of("routing", routing(List.of(rulesets), List.of()));
  }

  /** One rule for everything that comes. */
  static Map<String, Object> always(Map<String, Object> set) {
    return classification(ruleset("all", rule("always", null, set)));
  }

  static Map<String, Object> routing(List<?> classification, List<?> routes) {
    return Map.of("classification", classification, "routes", routes);
  }

  /** A skill that is asked for; each step is seconds and a level, or null for not at all. */
  static Map<String, Object> skill(Object id, int level, Integer... steps) {
    var relax = new ArrayList<Map<String, Object>>();
    for (int n = 0; n < steps.length; n += 2) {
      var step = new LinkedHashMap<String, Object>();
      step.put("afterSeconds", steps[n]);
      step.put("level", steps[n + 1]);
      relax.add(step);
    }
    return Map.of("skillId", id, "level", level, "relax", relax);
  }

  static Map<String, Object> skills(Object... skills) {
    return Map.of("skills", List.of(skills));
  }

  /** What a queue does with what it can't serve. */
  static Map<String, Object> overflow(List<?> before, List<?> inQueue) {
    return Map.of("overflow", Map.of("before", before, "inQueue", inQueue));
  }

  static Map<String, Object> before(String when, Integer limit, Map<String, Object> then) {
    var rule = new LinkedHashMap<String, Object>();
    rule.put("when", when);
    rule.put("limit", limit);
    rule.put("then", then);
    return rule;
  }

  static Map<String, Object> after(int seconds, Map<String, Object> then) {
    return Map.of("afterSeconds", seconds, "then", then);
  }

  static Map<String, Object> keep() {
    return Map.of("do", "keep");
  }

  static Map<String, Object> end() {
    return Map.of("do", "end");
  }

  static Map<String, Object> to(UUID queue) {
    return Map.of("do", "queue", "queueId", queue);
  }
}
