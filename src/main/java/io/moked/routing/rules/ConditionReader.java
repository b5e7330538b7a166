package io.moked.routing.rules;

import io.moked.web.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one condition, no deeper and no more of it than a condition may be. */
final class ConditionReader {

  private static final Condition NOTHING = new Condition.All(List.of());
  private static final int MAX_NAME = Field.MAX_KEY + 20;

  private final Sent whole;
  private int tests;

  private ConditionReader(Sent whole) {
    this.whole = whole;
  }

  static Condition read(Sent sent) {
    return new ConditionReader(sent).read(sent, 0);
  }

  static @Nullable Condition readIfAny(Sent sent) {
    return sent.isThere() ? read(sent) : null;
  }

  private Condition read(Sent sent, int depth) {
    if (!sent.isObject()) {
      return NOTHING;
    }
    List<String> kinds =
        Stream.of("field", "all", "any", "not").filter(it -> sent.member(it).isThere()).toList();
    if (kinds.size() != 1) {
      sent.fault(new FieldProblem(sent.path(), "condition"));
      return NOTHING;
    }
    String kind = kinds.getFirst();
    return kind.equals("field") ? counted(sent) : group(kind, sent, depth + 1);
  }

  private Condition group(String kind, Sent sent, int depth) {
    String path = sent.path();
    if (depth > Condition.MAX_DEPTH) {
      sent.fault(new FieldProblem(path, "depth", Map.of("max", Condition.MAX_DEPTH)));
      return NOTHING;
    }
    Sent inner = sent.member(kind);
    return switch (kind) {
      case "not" -> new Condition.Not(read(inner, depth));
      case "all" -> new Condition.All(several(inner, depth));
      default -> new Condition.Any(several(inner, depth));
    };
  }

  private List<Condition> several(Sent sent, int depth) {
    return sent.someEntries(Condition.MAX_TESTS).stream().map(it -> read(it, depth)).toList();
  }

  private Condition counted(Sent sent) {
    tests++;
    if (tests == Condition.MAX_TESTS + 1) {
      String path = whole.path();
      whole.fault(new FieldProblem(path, "conditions", Map.of("max", Condition.MAX_TESTS)));
    }
    return tests > Condition.MAX_TESTS ? NOTHING : test(sent);
  }

  private static Condition test(Sent sent) {
    Sent name = sent.member("field");
    String fieldPath = name.path();
    String text = name.text(MAX_NAME);
    Optional<Field> field = Field.parse(text);
    if (field.isEmpty()) {
      if (!text.isEmpty()) {
        sent.fault(new FieldProblem(fieldPath, "unknown"));
      }
      return NOTHING;
    }
    Optional<Operator> op = operator(sent.member("op"), field.get());
    return op.isEmpty()
        ? NOTHING
        : new Condition.Test(
            field.get(), op.get(), ValueReader.read(sent.member("value"), field.get(), op.get()));
  }

  private static Optional<Operator> operator(Sent sent, Field field) {
    String text = sent.text(MAX_NAME);
    Optional<Operator> op = Operator.of(text).filter(field.source().operators()::contains);
    if (op.isEmpty() && !text.isEmpty()) {
      String path = sent.path();
      String values =
          field.source().operators().stream().map(Operator::tag).collect(Collectors.joining(", "));
      sent.fault(new FieldProblem(path, "one-of", Map.of("values", values)));
    }
    return op;
  }
}
