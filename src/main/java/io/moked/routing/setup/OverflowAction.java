package io.moked.routing.setup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * What becomes of a conversation whose queue can't serve it (behaviour 4.7).
 *
 * @param queueId with {@code QUEUE} where it goes; else null
 */
public record OverflowAction(@JsonProperty("do") Kind kind, @Nullable UUID queueId) {

  /** The actions that messaging and records have; calls will bring their own. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Kind {
    KEEP,
    END,
    QUEUE
  }
}
