package io.moked.sentiment.engines;

import io.moked.sentiment.Level;
import io.moked.sentiment.Score;
import io.moked.sentiment.SentimentEngine;
import io.moked.sentiment.Term;
import io.moked.sentiment.head.Head;
import io.moked.sentiment.head.HeadFile;
import io.moked.sentiment.head.Odds;
import io.moked.sentiment.words.ListReader;
import io.moked.sentiment.words.ListReading;
import io.moked.sentiment.words.OwnWord;
import io.moked.sentiment.words.Token;
import io.moked.sentiment.words.Tokens;
import io.moked.sentiment.words.WordList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In process, without a network: our word lists, and where we have learned weights, these. Each
 * language is read when its first message comes.
 */
public final class BuiltinEngine implements SentimentEngine {

  public static final String NAME = "builtin";

  private static final String VERSION = "1";

  /** The share of the odds in the value; the rest is the word list's. */
  private static final double SHARE_OF_ODDS = 0.5;

  /** From which weight on a word is abuse: whatever else a message says, it is negative. */
  private static final double ABUSE = -3.3;

  private static final double CAP_OF_ABUSE = -0.5;

  /** Just short of the next level, so that value and verdict never contradict one another. */
  private static final double ALMOST_SLIGHTLY = Level.SLIGHTLY - 0.001;

  private final Collection<OwnWord> own;
  private final Map<String, Reader> readers = new ConcurrentHashMap<>();

  private record Reader(ListReader list, Head head) {}

  public BuiltinEngine() {
    this(List.of());
  }

  /**
   * An engine that knows more words.
   *
   * @param own words of the organisation, which go before ours
   */
  public BuiltinEngine(Collection<OwnWord> own) {
    this.own = List.copyOf(own);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public Score score(String text, String language) {
    Reader reader =
        WordList.LANGUAGES.contains(language)
            ? readers.computeIfAbsent(language, this::load)
            : null;
    if (reader == null) {
      return Score.unknown(language, NAME, VERSION);
    }
    List<Token> tokens = Tokens.of(text, language);
    if (tokens.isEmpty()) {
      return Score.unknown(language, NAME, VERSION);
    }
    ListReading reading = reader.list.read(tokens);
    Odds odds = reader.head.odds(tokens, reading.features());
    double value = value(odds, reading);
    return new Score(
        value,
        Level.ofMessage(value),
        language,
        odds.negative(),
        odds.neutral(),
        odds.positive(),
        reading.terms(),
        NAME,
        VERSION);
  }

  private static double value(Odds odds, ListReading reading) {
    double value =
        SHARE_OF_ODDS * (odds.positive() - odds.negative())
            + (1 - SHARE_OF_ODDS) * reading.compound();
    double agreed =
        switch (odds.verdict()) {
          case -1 -> Math.min(value, -Level.SLIGHTLY);
          case 1 -> Math.max(value, Level.SLIGHTLY);
          default -> Math.clamp(value, -ALMOST_SLIGHTLY, ALMOST_SLIGHTLY);
        };
    double capped = abusive(reading) ? Math.min(agreed, CAP_OF_ABUSE) : agreed;
    return Math.round(capped * 1000) / 1000.0;
  }

  private static boolean abusive(ListReading reading) {
    for (Term term : reading.terms()) {
      if (term.severe() && term.weight() <= ABUSE) {
        return true;
      }
    }
    return false;
  }

  private Reader load(String language) {
    WordList list = Objects.requireNonNull(WordList.of(language, own));
    Head learned = HeadFile.ofResource(language);
    Head head = learned == null ? HeadFile.ofResource("any") : learned;
    if (head == null) {
      throw new IllegalStateException("no weights for " + language);
    }
    return new Reader(new ListReader(list), head);
  }
}
