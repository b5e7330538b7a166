package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Recorded;
import io.moked.ledger.EventLog;
import io.moked.ledger.LoggedEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which number of the customer's timeline stands for which of the staff's, for the last events that
 * both see. Marks that are older than these are of interest to nobody.
 */
final class PublicNumbers {

  private static final int KEPT = 64;

  private long[] seqs = new long[0];
  private long[] publicSeqs = new long[0];
  private boolean loaded;
  private long lastSeq;
  private long lastPublicSeq;

  synchronized void note(Change change) {
    for (Recorded recorded : change.events()) {
      Long seq = recorded.seq();
      Long publicSeq = recorded.publicSeq();
      if (seq != null && publicSeq != null) {
        seqs = with(seqs, seq);
        publicSeqs = with(publicSeqs, publicSeq);
      }
    }
    last(change.after());
  }

  private static long[] with(long[] numbers, long next) {
    int from = numbers.length < KEPT ? 0 : 1;
    long[] more = Arrays.copyOfRange(numbers, from, numbers.length + 1);
    more[more.length - 1] = next;
    return more;
  }

  private void last(Conversation conversation) {
    lastSeq = Math.max(lastSeq, conversation.position().lastSeq());
    lastPublicSeq = Math.max(lastPublicSeq, conversation.position().lastPublicSeq());
  }

  /**
   * Reads, once, what happened before anybody followed; the ledger's thread is not kept waiting.
   */
  void load(Conversation head, EventLog log) {
    boolean known;
    synchronized (this) {
      last(head);
      known = loaded;
    }
    if (!known) {
      long from = Math.max(0, head.position().lastPublicSeq() - KEPT);
      putBefore(log.publicOf(head.id(), from, KEPT));
    }
  }

  private synchronized void putBefore(List<LoggedEvent> page) {
    loaded = true;
    long[] newer = seqs;
    long[] newerPublic = publicSeqs;
    seqs = new long[0];
    publicSeqs = new long[0];
    for (LoggedEvent event : page) {
      Long publicSeq = event.publicSeq();
      if (publicSeq != null && (newer.length == 0 || publicSeq < newerPublic[0])) {
        seqs = with(seqs, event.seq());
        publicSeqs = with(publicSeqs, publicSeq);
      }
    }
    for (int i = 0; i < newer.length; i++) {
      seqs = with(seqs, newer[i]);
      publicSeqs = with(publicSeqs, newerPublic[i]);
    }
  }

  /**
   * The place of a number as it counts through {@code lens}; empty if it is too old to be known.
   */
  synchronized Optional<SeenMarks.Place> place(Lens lens, long number) {
    if (number == 0) {
      return Optional.of(SeenMarks.Place.START);
    }
    if (number >= (lens.isStaff() ? lastSeq : lastPublicSeq)) {
      return Optional.of(new SeenMarks.Place(lastSeq, lastPublicSeq));
    }
    long[] mine = lens.isStaff() ? seqs : publicSeqs;
    for (int i = mine.length - 1; i >= 0; i--) {
      if (mine[i] <= number) {
        return Optional.of(new SeenMarks.Place(seqs[i], publicSeqs[i]));
      }
    }
    return Optional.empty();
  }
}
