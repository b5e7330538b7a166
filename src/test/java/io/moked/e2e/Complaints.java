package io.moked.e2e;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What pages say that nobody should hear: errors, warnings, exceptions, and what the
 * Content-Security-Policy forbade.
 */
final class Complaints {

  private static final Set<String> GRAVE = Set.of("error", "warning");

  private final List<String> heard = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();

  Complaints() {
    // Whether somebody is signed in is found out by asking.
    expect("401 .*/api/me$");
  }

  void listen(String who, Page page) {
    page.onConsoleMessage(message -> {
      if (GRAVE.contains(message.type())) {
        note(who + ": " + message.text() + " " + placeOf(message));
      }
    });
    page.onPageError(error -> note(who + ": " + error));
  }

  /** A refusal is part of the story, and the browser always says one aloud. */
  void expect(String pattern) {
    expected.add(Pattern.compile(pattern));
  }

  List<String> heard() {
    return heard.stream()
        .filter(said -> expected.stream().noneMatch(pattern -> pattern.matcher(said).find()))
        .toList();
  }

  private void note(String said) {
    heard.add(said);
  }

  private static String placeOf(ConsoleMessage message) {
    // The address, then line and column.
    return message.location().replaceFirst(":\\d+:\\d+$", "");
  }
}
