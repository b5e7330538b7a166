package io.moked.sentiment.live;

import io.moked.sentiment.Score;
import io.moked.sentiment.SentimentEngine;
import io.moked.sentiment.engines.BuiltinEngine;
import io.moked.sentiment.language.Languages;
import org.springframework.stereotype.Component;

/** Judges messages as the organisation wants it: with its own words, or not at all. */
@Component
class Judge {

  private final SentimentSettings settings;
  private volatile SentimentEngine engine;

  Judge(SentimentSettings settings, SentimentWordStore words) {
    this.settings = settings;
    this.engine = new BuiltinEngine(words.ownWords());
    words.follow(() -> engine = new BuiltinEngine(words.ownWords()));
  }

  boolean isOn() {
    return settings.state().enabled();
  }

  void whenTurnedOn(Runnable task) {
    settings.follow(() -> {
      if (isOn()) {
        task.run();
      }
    });
  }

  /**
   * Judges one message.
   *
   * @param talk the language of the talk so far
   */
  Score score(String text, String talk) {
    return engine.score(text, Languages.of(text, talk));
  }
}
