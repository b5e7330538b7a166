package io.moked.conversation;

import java.util.List;

/** The answer to a request. */
public sealed interface Outcome {

  /**
   * Carried out and on disk.
   *
   * @param seq number of the last event that it caused; for a request repeated, that of the first
   * @param events empty if there was nothing to change, or the request is a repetition
   */
  record Done(Conversation conversation, long seq, List<Recorded> events) implements Outcome {}

  /** Refused; nothing changed. */
  record Refused(Refusal refusal) implements Outcome {}
}
