package io.moked.sentiment.words;

/** An entry found in a message, and how much it weighs there. */
final class Hit {

  final Entry entry;
  final int at;
  double weight;
  boolean negated;

  Hit(Entry entry, int at) {
    this.entry = entry;
    this.at = at;
    this.weight = entry.weight();
  }

  /** A term without weight only keeps its words from being read as something else. */
  boolean isFeeling() {
    return entry.kind() == Entry.Kind.FEELING && entry.weight() != 0;
  }

  int end() {
    return at + entry.words().size();
  }
}
