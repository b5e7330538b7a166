package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Recorded;
import java.util.Optional;

/**
 * Which number of the customer's timeline stands for which of the staff's, for the last events that
 * both see. Marks that are older than these are of interest to nobody.
 */
final class PublicNumbers {

  private static final int KEPT = 64;

  private final long[] seqs = new long[KEPT];
  private final long[] publicSeqs = new long[KEPT];
  private int noted;
  private long lastSeq;
  private long lastPublicSeq;

  synchronized void start(Conversation conversation) {
    lastSeq = Math.max(lastSeq, conversation.position().lastSeq());
    lastPublicSeq = Math.max(lastPublicSeq, conversation.position().lastPublicSeq());
  }

  synchronized void note(Change change) {
    for (Recorded recorded : change.events()) {
      Long seq = recorded.seq();
      Long publicSeq = recorded.publicSeq();
      if (seq != null && publicSeq != null) {
        seqs[noted % KEPT] = seq;
        publicSeqs[noted % KEPT] = publicSeq;
        noted++;
      }
    }
    start(change.after());
  }

  /** The place of a number as it counts through {@code lens}; empty if it is too old to be known. */
  synchronized Optional<SeenMarks.Place> place(Lens lens, long number) {
    long last = lens.isStaff() ? lastSeq : lastPublicSeq;
    if (number == 0) {
      return Optional.of(SeenMarks.Place.START);
    }
    if (number >= last) {
      return Optional.of(new SeenMarks.Place(lastSeq, lastPublicSeq));
    }
    long[] mine = lens.isStaff() ? seqs : publicSeqs;
    for (int i = noted - 1; i >= Math.max(0, noted - KEPT); i--) {
      if (mine[i % KEPT] <= number) {
        return Optional.of(new SeenMarks.Place(seqs[i % KEPT], publicSeqs[i % KEPT]));
      }
    }
    return Optional.empty();
  }
}
