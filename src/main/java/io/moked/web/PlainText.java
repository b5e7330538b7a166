package io.moked.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/**
 * Text that can be stored: PostgreSQL keeps no NUL, and half a surrogate pair is no character at
 * all, yet JSON can escape both.
 */
public final class PlainText extends StringDeserializer {

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) {
    String text = super.deserialize(parser, context);
    if (text != null && !isPlain(text)) {
      return context.reportInputMismatch(String.class, "text with NUL or half a character");
    }
    return text;
  }

  /** Whether PostgreSQL keeps it and UTF-8 has it. */
  public static boolean isPlain(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }
}
