package io.moked.conversation;

import java.util.List;

/** What becomes of a command. */
public sealed interface Decision {

  /** It is carried out: these events happened, in this order; none if it changes nothing. */
  record Accepted(List<Event> events) implements Decision {}

  /** It is not, and nothing has changed. */
  record Refused(Refusal refusal) implements Decision {}

  static Decision accept(Event... events) {
    return new Accepted(List.of(events));
  }

  static Decision accept(List<Event> events) {
    return new Accepted(List.copyOf(events));
  }

  static Decision refuse(Refusal.Code code) {
    return new Refused(Refusal.of(code));
  }

  static Decision refuse(Refusal refusal) {
    return new Refused(refusal);
  }
}
