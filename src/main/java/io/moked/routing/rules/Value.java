package io.moked.routing.rules;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What a condition compares with. In JSON it is a text, a number or a list of texts. */
public sealed interface Value {

  /**
   * A text; also a time of day.
   *
   * @param folded {@link Folding#fold} of it, kept because it is compared so each time
   */
  record Text(String text, String folded) implements Value {

    public Text(String text) {
      this(text, Folding.fold(text));
    }

    @JsonValue
    @Override
    public String text() {
      return text;
    }
  }

  record Amount(@JsonValue BigDecimal number) implements Value {}

  record AnyOf(@JsonValue List<Text> texts) implements Value {

    public AnyOf {
      texts = List.copyOf(texts);
    }
  }

  /** Operating hours. */
  record Hours(@JsonValue UUID id) implements Value {}
}
