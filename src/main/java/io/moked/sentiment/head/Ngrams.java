package io.moked.sentiment.head;

import io.moked.sentiment.words.Token;
import java.util.Arrays;
import java.util.List;

/**
 * The words, pairs of words and pieces of words of a message, each as a number of a bucket. The
 * hash is FNV-1a over the UTF-16 units, and part of the weights' format: {@link #VERSION} changes
 * with it.
 */
public final class Ngrams {

  static final int VERSION = 1;

  private static final int BASIS = 0x811C9DC5;
  private static final int PRIME = 0x01000193;
  private static final int SHORTEST = 3;
  private static final int LONGEST = 5;

  /** Enough for any chat message; of longer ones the beginning speaks. */
  private static final int MOST_TOKENS = 200;

  private Ngrams() {}

  /** The buckets of a message, sorted, each once. */
  public static int[] of(List<Token> tokens, int bits) {
    List<Token> some = tokens.size() > MOST_TOKENS ? tokens.subList(0, MOST_TOKENS) : tokens;
    var found = new Buckets(bits);
    String before = "^";
    for (Token token : some) {
      String text = token.text();
      found.add(hash(hash(BASIS, "w"), text));
      found.add(hash(hash(hash(hash(BASIS, "b"), before), " "), text));
      if (token.kind() == Token.Kind.WORD) {
        pieces(found, "<" + text + ">");
      }
      before = text;
    }
    found.add(hash(hash(hash(hash(BASIS, "b"), before), " "), "$"));
    return found.distinct();
  }

  private static void pieces(Buckets found, String word) {
    for (int from = 0; from + SHORTEST <= word.length(); from++) {
      int hash = hash(BASIS, "c");
      int end = Math.min(word.length(), from + LONGEST);
      for (int i = from; i < end; i++) {
        hash = (hash ^ word.charAt(i)) * PRIME;
        if (i - from + 1 >= SHORTEST) {
          found.add(hash);
        }
      }
    }
  }

  private static int hash(int hash, String text) {
    int mixed = hash;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * PRIME;
    }
    return mixed;
  }

  private static final class Buckets {

    private final int bits;
    private int[] buckets = new int[256];
    private int size;

    Buckets(int bits) {
      this.bits = bits;
    }

    void add(int hash) {
      if (size == buckets.length) {
        buckets = Arrays.copyOf(buckets, size * 2);
      }
      // the upper bits of FNV-1a are the better mixed ones
      buckets[size++] = (hash ^ (hash >>> bits)) & ((1 << bits) - 1);
    }

    int[] distinct() {
      Arrays.sort(buckets, 0, size);
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (kept == 0 || buckets[kept - 1] != buckets[i]) {
          buckets[kept++] = buckets[i];
        }
      }
      return Arrays.copyOf(buckets, kept);
    }
  }
}
