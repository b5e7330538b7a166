package io.moked.e2e;

/** A language that people read the pages in, with the words that the pages have in it. */
enum Tongue {
  EN("en", "ltr"),
  HE("he", "rtl");

  private static final String FIRST_STRONG_ISOLATE = "\u2068";
  private static final String POP = "\u2069";

  private final String code;
  private final String direction;

  Tongue(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  String code() {
    return code;
  }

  String direction() {
    return direction;
  }

  Tongue other() {
    return this == EN ? HE : EN;
  }

  /** One of two texts of a story's own. */
  String pick(String english, String hebrew) {
    return this == EN ? english : hebrew;
  }

  /** A text of the staff's application, with names and values in turn filled in. */
  String says(String key, Object... namesAndValues) {
    String text = PageTexts.ofApplication(code, key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text = text.replace("{{" + namesAndValues[i] + "}}", namesAndValues[i + 1].toString());
    }
    return text;
  }

  /** A text of the customer's widget, which isolates what it fills in from the words around it. */
  String widgetSays(String word, Object... namesAndValues) {
    String text = PageTexts.ofWidget(code, word);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String value = FIRST_STRONG_ISOLATE + namesAndValues[i + 1] + POP;
      text = text.replace("{" + namesAndValues[i] + "}", value);
    }
    return text;
  }
}
