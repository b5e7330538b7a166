package io.moked.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts of the pages, from where the pages have them. */
final class PageTexts {

  private static final Path APPLICATION = Path.of("web", "app", "src", "i18n");
  private static final Path WIDGET = Path.of("web", "widget", "panel", "strings");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PageTexts() {}

  /** A text of the staff's application by its key, such as {@code desk:offer.accept}. */
  static String ofApplication(String language, String key) {
    String[] areaAndName = key.split(":");
    JsonNode found =
        JSON.readTree(read(APPLICATION.resolve(language).resolve(areaAndName[0] + ".json")));
    for (String step : areaAndName[1].split("\\.")) {
      found = found.path(step);
    }
    if (!found.isString()) {
      throw new AssertionError("no text under " + key + " in " + language);
    }
    return found.asString();
  }

  /** A text of the customer's widget. */
  static String ofWidget(String language, String word) {
    return Pattern.compile("(?m)^  " + word + ": (['\"])(.*)\\1,$")
        .matcher(read(WIDGET.resolve(language + ".ts")))
        .results()
        .findFirst()
        .orElseThrow(() -> new AssertionError("the widget has no text " + word + " in " + language))
        .group(2);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
