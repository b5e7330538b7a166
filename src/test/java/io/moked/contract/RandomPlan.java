package io.moked.contract;

import static io.moked.contract.Rules.test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rules and facts that somebody might think of, from a seed; few words, so that they often meet.
 */
final class RandomPlan {

  private static final List<String> WORDS = List.of("shoes", "hats", "refund", "Refund my shoes");
  private static final List<String> KEYS = List.of("kind", "plan");

  private final Random random;
  private final List<UUID> queues;
  private final List<String> skills;
  private final List<String> profiles;

  RandomPlan(long seed, List<UUID> queues, List<String> skills, List<String> profiles) {
    this.random = new Random(seed);
    this.queues = queues;
    this.skills = skills;
    this.profiles = profiles;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(int most, Supplier<T> what) {
    return Stream.generate(what).limit(random.nextInt(most + 1)).toList();
  }

  /** What a customer brings along. */
  Map<String, Object> facts() {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("language", one(List.of("en", "he")));
    facts.put("subject", one(WORDS));
    facts.put("answers", pairs());
    facts.put("context", pairs());
    return facts;
  }

  private Map<String, String> pairs() {
    var pairs = new LinkedHashMap<String, String>();
    KEYS.stream().filter(_ -> random.nextBoolean()).forEach(key -> pairs.put(key, one(WORDS)));
    return pairs;
  }

  /** Each rule set ends with a rule for everything at times; a route may lead to any queue. */
  Map<String, Object> rules() {
    return Rules.routing(
        IntStream.range(0, random.nextInt(4)).mapToObj(this::ruleset).toList(),
        IntStream.range(0, random.nextInt(4))
            .mapToObj(n -> Rules.route("route " + n, condition(2), one(queues)))
            .toList());
  }

  private Map<String, Object> ruleset(int number) {
    var rules = new ArrayList<Map<String, Object>>();
    for (int n = random.nextInt(3); n >= 0; n--) {
      rules.add(Rules.rule("rule " + n, condition(2), set()));
    }
    var distinct = new LinkedHashMap<Object, Map<String, Object>>();
    rules.forEach(rule -> distinct.putIfAbsent(rule.get("when"), rule));
    if (random.nextBoolean()) {
      distinct.put("last", Rules.rule("rest", null, set()));
    }
    return Map.of("name", "set " + number, "rules", List.copyOf(distinct.values()));
  }

  private Map<String, Object> set() {
    var set = new LinkedHashMap<String, Object>();
    if (random.nextBoolean()) {
      set.put("priority", 1 + random.nextInt(1000));
    }
    if (random.nextInt(4) == 0) {
      set.put("capacityProfiles", List.of(one(profiles)));
    }
    set.put("attributes", pairs());
    set.put("skills", some(1, () -> Rules.skill(one(skills), 1 + random.nextInt(10), 60, null)));
    return set;
  }

  private Map<String, Object> condition(int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> test("language", "is", one(List.of("en", "he")));
      case 1 -> test("subject", one(List.of("contains", "is", "is-not")), one(WORDS));
      case 2 -> test("answers." + one(KEYS), one(List.of("is-set", "is-not-set")));
      case 3 -> test("context." + one(KEYS), one(List.of("is", "starts-with")), one(WORDS));
      case 4 -> test("attributes." + one(KEYS), "one-of", List.of(one(WORDS), "nothing"));
      case 5 -> test("text", "contains", one(WORDS));
      case 6 -> Map.of("any", List.of(condition(depth - 1), condition(depth - 1)));
      case 7 -> Map.of("all", List.of(condition(depth - 1), test("language", "is-not", "fr")));
      default -> Map.of("not", condition(0));
    };
  }
}
