package io.moked.routing.rules;

import static io.moked.routing.rules.Operator.CLOSED;
import static io.moked.routing.rules.Operator.GREATER_THAN;
import static io.moked.routing.rules.Operator.IS;
import static io.moked.routing.rules.Operator.IS_NOT;
import static io.moked.routing.rules.Operator.LESS_THAN;
import static io.moked.routing.rules.Operator.ONE_OF;
import static io.moked.routing.rules.Operator.OPEN;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition looks at: {@code subject}, or with a key of somebody's choice {@code
 * answers.product}.
 *
 * @param key empty where the source has none
 */
public record Field(Source source, String key) {

  /** The longest key that is read. */
  static final int MAX_KEY = 100;

  /** Where it comes from. */
  public enum Source {
    CHANNEL("channel"),
    LANGUAGE("language"),
    CUSTOMER_NAME("customer.name"),
    SUBJECT("subject"),
    /** The customer's first words; the subject where there are none. */
    TEXT("text"),
    ANSWERS("answers."),
    CONTEXT("context."),
    /** What rulesets before this one have set. */
    ATTRIBUTES("attributes."),
    DAY("time.day"),
    TIME_OF_DAY("time.of-day"),
    HOURS("time.hours");

    private final String tag;

    Source(String tag) {
      this.tag = tag;
    }

    private boolean hasKey() {
      return tag.endsWith(".");
    }

    /** The operators that make sense of it. */
    Set<Operator> operators() {
      return switch (this) {
        case CHANNEL, DAY -> EnumSet.of(IS, IS_NOT, ONE_OF);
        case LANGUAGE, CUSTOMER_NAME, SUBJECT, TEXT ->
            EnumSet.complementOf(EnumSet.of(LESS_THAN, GREATER_THAN, OPEN, CLOSED));
        case ANSWERS, CONTEXT, ATTRIBUTES -> EnumSet.complementOf(EnumSet.of(OPEN, CLOSED));
        case TIME_OF_DAY -> EnumSet.of(IS, IS_NOT, ONE_OF, LESS_THAN, GREATER_THAN);
        case HOURS -> EnumSet.of(OPEN, CLOSED);
      };
    }

    private Optional<Field> read(String text) {
      if (!hasKey()) {
        return text.equals(tag) ? Optional.of(new Field(this, "")) : Optional.empty();
      }
      String key = text.startsWith(tag) ? text.substring(tag.length()) : "";
      return key.isBlank() || key.length() > MAX_KEY
          ? Optional.empty()
          : Optional.of(new Field(this, key));
    }
  }

  /** The field of a name as it stands in JSON, if there is such a field. */
  public static Optional<Field> parse(String text) {
    return Arrays.stream(Source.values()).flatMap(it -> it.read(text).stream()).findFirst();
  }

  /** As it stands in JSON. */
  @JsonValue
  @Override
  public String toString() {
    return source.tag + key;
  }
}
