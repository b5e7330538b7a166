package io.moked.routing.rules;

import io.moked.conversation.Channel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a conversation when its rules are asked.
 *
 * @param language a BCP 47 tag
 * @param text the customer's first words
 * @param answers what he said before the talk
 * @param context what the page around the widget said
 * @param attributes what was set by rules
 * @param zone whose clock {@code time.day} and {@code time.of-day} are read from
 * @param open whether the operating hours of an id are open at {@code at}; false for an id that
 *     nobody knows
 */
public record Facts(
    Channel channel,
    @Nullable String language,
    @Nullable String customerName,
    @Nullable String subject,
    @Nullable String text,
    Map<String, String> answers,
    Map<String, String> context,
    Map<String, String> attributes,
    Instant at,
    ZoneId zone,
    Predicate<UUID> open) {

  public Facts {
    answers = present(answers);
    context = present(context);
    attributes = present(attributes);
  }

  /** The same facts with {@code more} attributes, which take the place of those of their names. */
  public Facts with(Map<String, String> more) {
    var all = new HashMap<>(attributes);
    all.putAll(more);
    return new Facts(
        channel, language, customerName, subject, text, answers, context, all, at, zone, open);
  }

  /** JSON's null for a member comes in as an entry without a value. */
  private static Map<String, String> present(Map<String, String> sent) {
    var present = new HashMap<>(sent);
    present.values().removeIf(value -> value == null);
    return Map.copyOf(present);
  }
}
