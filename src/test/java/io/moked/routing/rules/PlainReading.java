package io.moked.routing.rules;

import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What a condition's JSON says of facts, read word by word as somebody would who has time. */
final class PlainReading {

  private final Facts facts;

  PlainReading(Facts facts) {
    this.facts = facts;
  }

  boolean holds(JsonNode it) {
    if (it.has("all")) {
      return StreamSupport.stream(it.get("all").spliterator(), false).allMatch(this::holds);
    }
    if (it.has("any")) {
      return StreamSupport.stream(it.get("any").spliterator(), false).anyMatch(this::holds);
    }
    if (it.has("not")) {
      return !holds(it.get("not"));
    }
    return test(it.get("field").asString(), it.get("op").asString(), it.get("value"));
  }

  private boolean test(String field, String op, JsonNode value) {
    if (field.equals("time.hours")) {
      boolean open = value.asString().equals(KnownFacts.OPEN_HOURS.toString());
      return open == op.equals("open");
    }
    String found = found(field);
    found = found == null || found.isBlank() ? null : simple(found);
    if (op.startsWith("is-") && op.endsWith("set")) {
      return op.equals("is-set") == (found != null);
    }
    if (found == null) {
      return op.equals("is-not") || op.equals("does-not-contain");
    }
    if (op.equals("one-of")) {
      for (JsonNode each : value) {
        if (found.equals(simple(each.asString()))) {
          return true;
        }
      }
      return false;
    }
    String wanted = simple(value.asString());
    return switch (op) {
      case "is" -> found.equals(wanted);
      case "is-not" -> !found.equals(wanted);
      case "contains" -> found.contains(wanted);
      case "does-not-contain" -> !found.contains(wanted);
      case "starts-with" -> found.startsWith(wanted);
      case "less-than" -> isLess(found, wanted);
      case "greater-than" -> isLess(wanted, found);
      default -> throw new AssertionError(op);
    };
  }

  private String found(String field) {
    ZonedDateTime local = facts.at().atZone(facts.zone());
    String said = facts.text() == null || facts.text().isBlank() ? facts.subject() : facts.text();
    return switch (field) {
      case "channel" -> facts.channel().name().replace("_", "-");
      case "language" -> facts.language();
      case "customer.name" -> facts.customerName();
      case "subject" -> facts.subject();
      case "text" -> said;
      case "answers.a" -> facts.answers().get("a");
      case "context.a" -> facts.context().get("a");
      case "attributes.b" -> facts.attributes().get("b");
      case "time.day" -> local.getDayOfWeek().name();
      case "time.of-day" -> local.toLocalTime().toString().substring(0, 5);
      default -> throw new AssertionError(field);
    };
  }

  private static String simple(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static boolean isLess(String one, String other) {
    if (one.contains(":") && other.contains(":")) {
      return one.length() == 5 && other.length() == 5 && one.compareTo(other) < 0;
    }
    String number = "-?[0-9.]+";
    return one.matches(number)
        && other.matches(number)
        && Double.parseDouble(one) < Double.parseDouble(other);
  }
}
