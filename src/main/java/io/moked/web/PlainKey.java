package io.moked.web;

import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** {@link PlainText} for the names of members that callers make up. */
final class PlainKey extends KeyDeserializer {

  @Override
  public Object deserializeKey(String key, DeserializationContext context) {
    return PlainText.isPlain(key)
        ? key
        : context.reportInputMismatch(String.class, "name with NUL or half a character");
  }
}
