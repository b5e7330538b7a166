package io.moked.sentiment.words;

import io.moked.sentiment.words.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message into words, faces and the marks that matter. */
public final class Tokens {

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
  private static final Pattern PIECE =
      Pattern.compile(
          "(?<face>(?<![\\p{L}\\p{N}])(?:[:;=8][-o']?[)\\](\\[dDpP/\\\\|*]|<3|</3|[)(]{2,}|[xX]D)(?![\\p{L}\\p{N}]))"
              + "|(?<word>[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’‘׳״\"`]+[\\p{L}\\p{M}]+)*)"
              + "|(?<emoji>\\p{IsEmoji_Presentation}|\\p{IsExtended_Pictographic})"
              + "|(?<mark>[!?؟]+)"
              + "|(?<stop>[.,;:…\\n()\\[\\]–—]+)");
  private static final Pattern ELIDED = Pattern.compile("(?iu)(?:[ldjnscmt]|qu)['’](?=\\p{L})");

  private Tokens() {}

  /**
   * The message in pieces, in order.
   *
   * @param language as in {@code fr}; it decides where an apostrophe parts two words
   */
  public static List<Token> of(String text, String language) {
    String clean = Normal.cleaned(text);
    if (language.equals("fr") || language.equals("it")) {
      clean = ELIDED.matcher(clean).replaceAll(found -> found.group().charAt(0) + " ");
    }
    boolean allLoud = clean.equals(clean.toUpperCase(java.util.Locale.ROOT));
    var tokens = new ArrayList<Token>();
    Matcher piece = PIECE.matcher(clean);
    while (piece.find()) {
      add(tokens, piece, allLoud);
    }
    return tokens;
  }

  private static void add(List<Token> tokens, Matcher piece, boolean allLoud) {
    String found = piece.group();
    if (piece.group("word") != null) {
      String word = Normal.word(found);
      if (!word.isEmpty()) {
        boolean loud = isDrawnOut(found) || (!allLoud && CAPITALS.matcher(found).matches());
        tokens.add(new Token(word, Kind.WORD, loud));
      }
    } else if (piece.group("mark") != null) {
      for (int i = 0; i < found.length(); i++) {
        tokens.add(
            found.charAt(i) == '!'
                ? new Token("!", Kind.EXCLAMATION, false)
                : new Token("?", Kind.QUESTION, false));
      }
    } else if (piece.group("stop") != null) {
      tokens.add(new Token(found.startsWith("..") ? "…" : found.substring(0, 1), Kind.STOP, false));
    } else {
      tokens.add(new Token(found, Kind.FACE, false));
    }
  }

  private static boolean isDrawnOut(String word) {
    for (int i = 2; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c) && c == word.charAt(i - 1) && c == word.charAt(i - 2)) {
        return true;
      }
    }
    return false;
  }
}
