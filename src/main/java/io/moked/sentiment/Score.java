package io.moked.sentiment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine says of one message.
 *
 * @param value -1 to 1; null when it can't tell, which is not neutral
 * @param level of the value
 * @param language as in {@code he}, {@code und} when it isn't known
 * @param negative how likely it is negative; with neutral and positive 1, all 0 when unknown
 * @param terms what spoke for or against
 * @param engine who said it
 * @param engineVersion changes whenever the same message may score otherwise
 */
public record Score(
    @Nullable Double value,
    Level level,
    String language,
    double negative,
    double neutral,
    double positive,
    List<Term> terms,
    String engine,
    String engineVersion) {

  public Score {
    terms = List.copyOf(terms);
  }

  /** Nothing can be said: a language that the engine doesn't read, or a message without words. */
  public static Score unknown(String language, String engine, String engineVersion) {
    return new Score(null, Level.UNKNOWN, language, 0, 0, 0, List.of(), engine, engineVersion);
  }

  /** Whether it holds abuse, a threat, a lawyer, fraud. */
  public boolean severe() {
    return terms.stream().anyMatch(Term::severe);
  }
}
