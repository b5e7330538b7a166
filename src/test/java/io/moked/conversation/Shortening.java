package io.moked.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Makes a failing sequence as short as it can be and still fail. */
final class Shortening {

  private Shortening() {}

  /** Leaves out ever smaller pieces, down to single steps, until none can go. */
  static <T> List<T> of(List<T> failing, Predicate<List<T>> stillFails) {
    List<T> shortest = failing;
    for (int piece = failing.size() / 2; piece > 0; piece /= 2) {
      shortest = withoutPieces(shortest, piece, stillFails);
    }
    return shortest;
  }

  private static <T> List<T> withoutPieces(
      List<T> failing, int piece, Predicate<List<T>> stillFails) {
    List<T> shortest = failing;
    int from = 0;
    while (from < shortest.size()) {
      var shorter = new ArrayList<>(shortest);
      shorter.subList(from, Math.min(from + piece, shorter.size())).clear();
      if (stillFails.test(shorter)) {
        shortest = shorter;
      } else {
        from += piece;
      }
    }
    return shortest;
  }
}
