package io.moked.live;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way out. It is put into words on the thread of the first socket that sends it,
 * never on the ledger's, and once however many sockets send it.
 */
public final class Frame {

  private final int weight;
  private @Nullable Supplier<String> words;
  private @Nullable String text;

  private Frame(int weight, @Nullable Supplier<String> words, @Nullable String text) {
    this.weight = weight;
    this.words = words;
    this.text = text;
  }

  /** A frame whose words are there. */
  public static Frame of(String text) {
    return new Frame(text.getBytes(StandardCharsets.UTF_8).length, null, text);
  }

  /**
   * A frame whose words are found when it is sent.
   *
   * @param weight about how many bytes they will be
   */
  public static Frame later(int weight, Supplier<String> words) {
    return new Frame(weight, words, null);
  }

  int weight() {
    return weight;
  }

  synchronized String text() {
    if (text == null && words != null) {
      text = words.get();
      words = null; // what it was made from need not be kept
    }
    if (text == null) {
      throw new IllegalStateException("frame: without words");
    }
    return text;
  }
}
