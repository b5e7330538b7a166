package io.moked.replay;

import java.util.List;

/** What simulated agents say. */
final class Phrases {

  private static final List<String> ENGLISH =
      List.of(
          "Hello, how can I help you?",
          "Thank you, let me look at that for you.",
          "I see it here, one moment please.",
          "Could you tell me a little more?",
          "That is done. Is there anything else?",
          "I have made a note of it.");
  private static final List<String> HEBREW =
      List.of(
          "שלום, איך אפשר לעזור?",
          "תודה, אני כבר בודק.",
          "אני רואה את זה אצלי, רק רגע בבקשה.",
          "אפשר עוד קצת פרטים?",
          "טופל. יש עוד משהו שאפשר לעזור בו?",
          "רשמתי לפניי.");

  private Phrases() {}

  /** The answer to a customer's nth message. */
  static String answer(String language, int nth) {
    List<String> phrases = language.startsWith("he") ? HEBREW : ENGLISH;
    return phrases.get(nth % phrases.size());
  }
}
