package io.moked.routing.rules;

import io.moked.conversation.Channel;
import io.moked.routing.rules.Field.Source;
import io.moked.web.FieldProblem;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a condition compares with: of the kind that its field and operator want. */
final class ValueReader {

  static final int MAX_TEXT = 200;
  static final int MAX_LIST = 50;

  private static final Value.Text NOTHING = new Value.Text("");

  private ValueReader() {}

  static @Nullable Value read(Sent sent, Field field, Operator op) {
    return switch (op) {
      // What an editor left behind of another operator says nothing.
      case IS_SET, IS_NOT_SET -> null;
      case OPEN, CLOSED -> new Value.Hours(sent.id());
      case ONE_OF -> list(sent, field.source());
      case LESS_THAN, GREATER_THAN -> bound(sent, field.source());
      case IS, IS_NOT, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH -> text(sent, field.source());
    };
  }

  private static Value list(Sent sent, Source source) {
    String path = sent.path();
    List<Sent> entries = sent.entries(MAX_LIST);
    if (!sent.isThere()) {
      sent.fault(new FieldProblem(path, "required"));
    } else if (sent.isEmptyList()) {
      sent.fault(new FieldProblem(path, "never"));
    }
    return new Value.AnyOf(entries.stream().map(it -> text(it, source)).toList());
  }

  private static Value.Text text(Sent sent, Source source) {
    return switch (source) {
      case DAY -> one(sent, tags(DayOfWeek.values()));
      case CHANNEL -> one(sent, tags(Channel.values()));
      case TIME_OF_DAY -> time(sent);
      default -> words(sent);
    };
  }

  private static Value.Text words(Sent sent) {
    var text = new Value.Text(sent.text(MAX_TEXT));
    if (text.folded().isEmpty() && !text.text().isEmpty()) {
      String path = sent.path();
      sent.fault(new FieldProblem(path, "required"));
    }
    return text;
  }

  private static Value.Text one(Sent sent, List<String> tags) {
    String text = sent.text(MAX_TEXT);
    if (!text.isEmpty() && !tags.contains(text)) {
      String path = sent.path();
      sent.fault(new FieldProblem(path, "one-of", Map.of("values", String.join(", ", tags))));
    }
    return new Value.Text(text);
  }

  private static Value.Text time(Sent sent) {
    String text = sent.text(MAX_TEXT);
    if (!text.isEmpty() && !Comparison.isTime(text)) {
      String path = sent.path();
      sent.fault(new FieldProblem(path, "time-of-day"));
    }
    return new Value.Text(text);
  }

  private static Value bound(Sent sent, Source source) {
    if (source == Source.TIME_OF_DAY) {
      return time(sent);
    }
    String text = sent.isNumber() ? sent.digits() : sent.text(MAX_TEXT);
    Optional<BigDecimal> number = Comparison.number(text);
    if (number.isPresent() && sent.isNumber()) {
      return new Value.Amount(number.get());
    }
    if (!text.isEmpty() && number.isEmpty() && !Comparison.isTime(text)) {
      String path = sent.path();
      sent.fault(new FieldProblem(path, "number-or-time"));
      return NOTHING;
    }
    return new Value.Text(text);
  }

  private static List<String> tags(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
