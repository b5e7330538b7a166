package io.moked.admin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a resource shall refer to, such as its operating hours. In JSON it is an id or {@code null};
 * where it is left out there is no choice, and all stays as it was.
 *
 * @param id null is none
 */
@JsonDeserialize(using = IdChoice.Reader.class)
record IdChoice(@Nullable UUID id) {

  static final class Reader extends ValueDeserializer<IdChoice> {

    @Override
    public IdChoice deserialize(JsonParser parser, DeserializationContext context) {
      return new IdChoice(context.readValue(parser, UUID.class));
    }

    @Override
    public IdChoice getNullValue(DeserializationContext context) {
      return new IdChoice(null);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
      return null;
    }
  }
}
