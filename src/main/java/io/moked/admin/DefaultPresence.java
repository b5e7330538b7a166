package io.moked.admin;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which presence a sign-in shall bring. In JSON it is an id or {@code null}; where it is left out
 * there is no choice, and all stays as it was.
 *
 * @param id null is none: whoever signs in stays as he was
 */
@JsonDeserialize(using = DefaultPresence.Reader.class)
record DefaultPresence(@Nullable String id) {

  static final class Reader extends ValueDeserializer<DefaultPresence> {

    @Override
    public DefaultPresence deserialize(JsonParser parser, DeserializationContext context) {
      return new DefaultPresence(context.readValue(parser, String.class));
    }

    @Override
    public DefaultPresence getNullValue(DeserializationContext context) {
      return new DefaultPresence(null);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
