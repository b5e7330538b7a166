package io.moked.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is told when his conversation is closed by force: in his language, else in the
 * organisation's, else in any there is (S22, G7).
 *
 * @param texts by tag of language, at least one, with {@code {customer}}, {@code {agent}} and
 *     {@code {queue}}
 * @param usual the tag of the organisation's language
 */
public record CloseText(UUID templateId, Map<String, String> texts, String usual) {

  /** What somebody may have meant as a placeholder, in any script. */
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private static final Set<String> KNOWN = Set.of("customer", "agent", "queue");

  /** The first placeholder, in its braces, that stands for nothing. */
  public static Optional<String> unknownPlaceholder(String text) {
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      if (!KNOWN.contains(braces.group(1))) {
        return Optional.of(braces.group());
      }
    }
    return Optional.empty();
  }

  /** The tag of the text that this conversation's customer reads. */
  public String languageFor(Conversation c) {
    String own = c.language();
    int dash = own.indexOf('-');
    String general = dash < 0 ? own : own.substring(0, dash);
    for (String tag : new String[] {own, general, usual, "en"}) {
      if (texts.containsKey(tag)) {
        return tag;
      }
    }
    return new TreeSet<>(texts.keySet()).first();
  }

  /** The text in one of its languages, filled in; empty in a language that it does not have. */
  public String in(String language, Conversation c) {
    String text = texts.getOrDefault(language, "");
    return Placeholders.filled(text, language, c, c.owner());
  }

  /** What {@code c}'s customer reads of a force close with or without a template. */
  static @Nullable String message(Conversation c, Command.ForceClose command) {
    CloseText text = command.text();
    return text == null ? command.message() : text.in(text.languageFor(c), c);
  }
}
