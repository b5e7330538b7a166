package io.moked.language;

/** What something is called in each language: people, queues, workstreams. */
public record Names(String en, String he) {

  /** The same name in every language, for what has only one. */
  public static Names same(String name) {
    return new Names(name, name);
  }

  public String in(Language language) {
    return switch (language) {
      case EN -> en;
      case HE -> he;
    };
  }
}
