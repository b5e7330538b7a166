package io.moked.conversation;

import io.moked.language.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills in what texts for customers leave open: {@code {customer}}, {@code {agent}} and more. */
final class Placeholders {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+(?:\\.[^{}]{1,64})?)}");

  private Placeholders() {}

  /**
   * @param language in which names are given
   * @param agent who {@code {agent}} is
   */
  static String filled(String text, String language, Conversation c, Optional<Ref> agent) {
    Matcher placeholder = PLACEHOLDER.matcher(text);
    return placeholder.replaceAll(
        found -> Matcher.quoteReplacement(value(found.group(1), language, c, agent)));
  }

  private static String value(String name, String language, Conversation c, Optional<Ref> agent) {
    if (name.startsWith("answers.")) {
      return c.customer().answers().getOrDefault(name.substring("answers.".length()), "");
    }
    return switch (name) {
      case "customer" -> c.customer().name();
      case "queue" -> in(language, c.queue());
      case "agent" -> firstName(agent.map(it -> in(language, it)).orElse(""));
      default -> "";
    };
  }

  private static String in(String language, Ref who) {
    Names names = who.names();
    return names == null ? who.name() : language.equals("he") ? names.he() : names.en();
  }

  /** Customers know staff by their first names. */
  private static String firstName(String name) {
    String stripped = name.strip();
    int space = stripped.indexOf(' ');
    return space < 0 ? stripped : stripped.substring(0, space);
  }
}
