package io.moked.routing;

import io.moked.conversation.Channel;
import io.moked.conversation.Rulebook.AutoClose;
import java.time.Duration;

/** How long nothing may happen, per channel and state: the defaults of behaviour 2.3 and 2.5. */
final class IdleTimes {

  /** After this a lost customer is given up. */
  static final Duration CUSTOMER_AWAY = Duration.ofMinutes(3);

  private IdleTimes() {}

  static AutoClose of(Channel channel) {
    return switch (channel) {
      case LIVE_CHAT ->
          new AutoClose(Duration.ofMinutes(20), null, Duration.ofMinutes(15), Duration.ofDays(28));
      case VOICE -> new AutoClose(Duration.ofDays(30), null, Duration.ofDays(1), null);
      case SMS, WHATSAPP, CUSTOM ->
          new AutoClose(
              Duration.ofDays(30), Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(28));
      case RECORD -> new AutoClose(null, null, null, null);
    };
  }
}
