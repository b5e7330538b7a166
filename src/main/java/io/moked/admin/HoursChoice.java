package io.moked.admin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Which operating hours a queue shall keep. In JSON it is an id or {@code null}; where it is left
 * out there is no choice, and all stays as it was.
 *
 * @param id null is none: always open
 */
@JsonDeserialize(using = HoursChoice.Reader.class)
record HoursChoice(@Nullable UUID id) {

  static final class Reader extends ValueDeserializer<HoursChoice> {

    @Override
    public HoursChoice deserialize(JsonParser parser, DeserializationContext context) {
      return new HoursChoice(context.readValue(parser, UUID.class));
    }

    @Override
    public HoursChoice getNullValue(DeserializationContext context) {
      return new HoursChoice(null);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
