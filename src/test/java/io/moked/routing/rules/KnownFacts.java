package io.moked.routing.rules;

import io.moked.conversation.Channel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Facts as a test writes them: on Monday 16 March 2026, half past ten in Jerusalem. */
public final class KnownFacts {

  public static final UUID OPEN_HOURS = new UUID(7, 1);
  public static final UUID CLOSED_HOURS = new UUID(7, 2);

  private Channel channel = Channel.LIVE_CHAT;
  private String language;
  private String name;
  private String subject;
  private String text;
  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, String> context = new HashMap<>();
  private final Map<String, String> attributes = new HashMap<>();
  private Instant at = Instant.parse("2026-03-16T08:30:00Z");
  private ZoneId zone = ZoneId.of("Asia/Jerusalem");
  private Predicate<UUID> open = OPEN_HOURS::equals;

  public static KnownFacts facts() {
    return new KnownFacts();
  }

  public KnownFacts channel(Channel it) {
    channel = it;
    return this;
  }

  public KnownFacts language(String it) {
    language = it;
    return this;
  }

  public KnownFacts name(String it) {
    name = it;
    return this;
  }

  public KnownFacts subject(String it) {
    subject = it;
    return this;
  }

  public KnownFacts text(String it) {
    text = it;
    return this;
  }

  public KnownFacts answer(String key, String it) {
    answers.put(key, it);
    return this;
  }

  public KnownFacts context(String key, String it) {
    context.put(key, it);
    return this;
  }

  public KnownFacts attribute(String key, String it) {
    attributes.put(key, it);
    return this;
  }

  public KnownFacts at(String instant, String zoneId) {
    at = Instant.parse(instant);
    zone = ZoneId.of(zoneId);
    return this;
  }

  public KnownFacts open(Predicate<UUID> it) {
    open = it;
    return this;
  }

  public Facts known() {
    return new Facts(
        channel, language, name, subject, text, answers, context, attributes, at, zone, open);
  }
}
