package io.moked.routing.rules;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;

/**
 * Text without what people leave out when they type in haste: case, accents, Hebrew's niqqud and
 * te'amim, Arabic's harakat, invisible marks of direction, and white space at the ends.
 */
final class Folding {

  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Normalizer2 APART = Normalizer2.getNFDInstance();

  /** Marks of other scripts are vowels or tones, and words differ by nothing else. */
  private static final Set<Character.UnicodeBlock> SCRIPTS =
      Set.of(
          Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS,
          Character.UnicodeBlock.HEBREW,
          Character.UnicodeBlock.ARABIC);

  private Folding() {}

  static String fold(String text) {
    return APART
        .normalize(FOLD.normalize(text))
        .codePoints()
        .filter(c -> !isAccent(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .strip();
  }

  private static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        && SCRIPTS.contains(Character.UnicodeBlock.of(c));
  }
}
