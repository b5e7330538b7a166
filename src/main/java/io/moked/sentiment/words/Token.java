package io.moked.sentiment.words;

/**
 * One word, emoji or mark of a message, put into the form in which lists hold it.
 *
 * @param text lower case, without vowel points, variation selectors and apostrophes
 * @param kind what it is
 * @param loud written in capitals in a message that is not all capitals, or with letters drawn out
 */
public record Token(String text, Kind kind, boolean loud) {

  public enum Kind {
    WORD,
    /** An emoji, or an emoticon made of punctuation. */
    FACE,
    /** A mark that ends a clause: what stands before it doesn't negate what stands after it. */
    STOP,
    EXCLAMATION,
    QUESTION
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean endsClause() {
    return kind != Kind.WORD && kind != Kind.FACE;
  }
}
