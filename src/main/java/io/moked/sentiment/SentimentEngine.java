package io.moked.sentiment;

/** Who judges messages. Safe to call from several threads. */
public interface SentimentEngine {

  /** As in {@code builtin}; it is stored with every score. */
  String name();

  /** Changes whenever the same message may score otherwise. */
  String version();

  /**
   * Judges one message of a customer.
   *
   * @param language as in {@code he}, or {@code und}
   * @return with level unknown, and no value, when it can't tell
   * @throws EngineFailure when it could not be asked; another engine may be
   */
  Score score(String text, String language);
}
