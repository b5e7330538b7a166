package io.moked.routing.rules;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts as conditions look at them: each field found and folded once, however many ask for it. */
final class Findings {

  /** Of a longer text only the beginning is looked at. */
  static final int MAX_TEXT = 4_000;

  /** What a field holds. */
  record Found(String text, String folded) {}

  private final Facts facts;
  private final Map<Field, Optional<Found>> found = new HashMap<>();

  Findings(Facts facts) {
    this.facts = facts;
  }

  /** Nothing where there is nothing to be read, and for operating hours. */
  Optional<Found> of(Field field) {
    return found.computeIfAbsent(field, this::find);
  }

  boolean isOpen(UUID hoursId) {
    return facts.open().test(hoursId);
  }

  private Optional<Found> find(Field field) {
    return Optional.ofNullable(text(field))
        .filter(text -> !text.isBlank())
        .map(text -> text.substring(0, Math.min(text.length(), MAX_TEXT)))
        .map(text -> new Found(text, Folding.fold(text)))
        .filter(it -> !it.folded().isEmpty());
  }

  private @Nullable String text(Field field) {
    return switch (field.source()) {
      case CHANNEL -> tag(facts.channel());
      case LANGUAGE -> facts.language();
      case CUSTOMER_NAME -> facts.customerName();
      case SUBJECT -> facts.subject();
      case TEXT -> isBlank(facts.text()) ? facts.subject() : facts.text();
      case ANSWERS -> facts.answers().get(field.key());
      case CONTEXT -> facts.context().get(field.key());
      case ATTRIBUTES -> facts.attributes().get(field.key());
      case DAY -> tag(local().getDayOfWeek());
      case TIME_OF_DAY -> "%02d:%02d".formatted(local().getHour(), local().getMinute());
      case HOURS -> null;
    };
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private ZonedDateTime local() {
    return facts.at().atZone(facts.zone());
  }

  private static String tag(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
