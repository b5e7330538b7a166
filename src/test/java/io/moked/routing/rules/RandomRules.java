package io.moked.routing.rules;

import io.moked.conversation.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Conditions and facts by chance, out of few enough words that they often meet. */
final class RandomRules {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> WORDS =
      List.of(
          "Refund",
          "REFUND",
          "re",
          "fund please",
          "שָׁלוֹם",
          "שלום",
          "é",
          "E",
          "5",
          "7.5",
          "-2",
          "09:30",
          "18:00");
  private static final List<String> TIMES = List.of("00:00", "09:30", "10:00", "18:00", "23:59");
  private static final List<String> DAYS = List.of("sunday", "monday", "friday", "saturday");
  private static final List<String> CHANNELS = List.of("live-chat", "sms", "voice");
  private static final List<String> TEXTS =
      List.of(
          "subject", "text", "customer.name", "language", "answers.a", "context.a", "attributes.b");
  private static final List<String> WORD_OPS =
      List.of(
          "is",
          "is-not",
          "contains",
          "does-not-contain",
          "starts-with",
          "one-of",
          "is-set",
          "is-not-set");
  private static final List<String> EQUAL_OPS = List.of("is", "is-not", "one-of");
  static final List<UUID> HOURS = List.of(KnownFacts.OPEN_HOURS, KnownFacts.CLOSED_HOURS);

  private final Random random;

  RandomRules(long seed) {
    random = new Random(seed);
  }

  Facts facts() {
    KnownFacts facts = KnownFacts.facts().channel(one(List.of(Channel.LIVE_CHAT, Channel.SMS)));
    facts.subject(word()).text(word()).name(word()).language(word());
    if (random.nextBoolean()) {
      facts.answer("a", word()).context("a", word());
    }
    facts.attribute("b", one(WORDS));
    return facts
        .at(Instant.ofEpochSecond(random.nextInt(2_000_000_000)).toString(), "Asia/Jerusalem")
        .known();
  }

  private String word() {
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> " ";
      case 2 -> one(WORDS) + " " + one(WORDS);
      default -> one(WORDS);
    };
  }

  ObjectNode condition() {
    return condition(0, 1 + random.nextInt(6));
  }

  private ObjectNode condition(int depth, int tests) {
    if (depth == Condition.MAX_DEPTH || (tests == 1 && random.nextBoolean())) {
      return test();
    }
    ObjectNode group = JSON.objectNode();
    if (tests == 1 || random.nextInt(5) == 0) {
      group.set("not", condition(depth + 1, tests));
      return group;
    }
    ArrayNode list = group.putArray(random.nextBoolean() ? "all" : "any");
    for (int left = tests; left > 0; ) {
      int some = 1 + random.nextInt(left);
      list.add(condition(depth + 1, some));
      left -= some;
    }
    return group;
  }

  private ObjectNode test() {
    return switch (random.nextInt(9)) {
      case 0 -> test("channel", one(EQUAL_OPS), CHANNELS);
      case 1 -> test("time.day", one(EQUAL_OPS), DAYS);
      case 2 -> test("time.of-day", one(List.of("is", "less-than", "greater-than")), TIMES);
      case 3 ->
          test(
              "time.hours",
              one(List.of("open", "closed")),
              HOURS.stream().map(UUID::toString).toList());
      case 4 ->
          test(
              one(List.of("answers.a", "attributes.b")),
              one(List.of("less-than", "greater-than")),
              List.of("5", "7.5", "10:00"));
      case 5 ->
          test("answers.a", one(List.of("less-than", "greater-than")), List.of())
              .put("value", random.nextInt(9));
      default -> test(one(TEXTS), one(WORD_OPS), WORDS);
    };
  }

  private ObjectNode test(String field, String op, List<String> values) {
    ObjectNode test = JSON.objectNode().put("field", field).put("op", op);
    if (op.equals("one-of")) {
      ArrayNode list = test.putArray("value");
      for (int n = 1 + random.nextInt(3); n > 0; n--) {
        list.add(one(values));
      }
    } else if (!values.isEmpty() && !op.endsWith("-set")) {
      test.put("value", one(values));
    }
    return test;
  }

  <T> T one(List<T> several) {
    return several.get(random.nextInt(several.size()));
  }
}
