package io.moked.routing.setup;

import io.moked.conversation.Channel;
import io.moked.conversation.Rulebook;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long nothing may happen in a state before the conversation closes by itself, in seconds; null
 * is for ever (behaviour 2.3).
 */
public record IdleSeconds(
    @Nullable @Min(30) @Max(31_536_000) Long open,
    @Nullable @Min(30) @Max(31_536_000) Long active,
    @Nullable @Min(30) @Max(31_536_000) Long wrapUp,
    @Nullable @Min(30) @Max(31_536_000) Long waiting) {

  private static final long MINUTE = 60;
  private static final long DAY = 86_400;

  /** What a channel's conversations have until somebody says otherwise. */
  public static IdleSeconds usual(Channel channel) {
    return switch (channel) {
      case LIVE_CHAT -> new IdleSeconds(20 * MINUTE, null, 15 * MINUTE, 28 * DAY);
      case VOICE -> new IdleSeconds(30 * DAY, null, DAY, null);
      case SMS, WHATSAPP, CUSTOM -> new IdleSeconds(30 * DAY, 30 * DAY, DAY, 28 * DAY);
      case RECORD -> new IdleSeconds(null, null, null, null);
    };
  }

  public Rulebook.AutoClose autoClose() {
    return new Rulebook.AutoClose(
        duration(open), duration(active), duration(wrapUp), duration(waiting));
  }

  private static @Nullable Duration duration(@Nullable Long seconds) {
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }
}
