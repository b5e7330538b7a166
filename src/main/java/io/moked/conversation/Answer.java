package io.moked.conversation;

import io.moked.web.Problem;

/** From an outcome to what HTTP and sockets answer. */
public final class Answer {

  private Answer() {}

  /**
   * What was done.
   *
   * @throws Problem with the refusal's code: 404 for what does not exist, 403 for a missing right,
   *     409 for everything that a rule forbids
   */
  public static Outcome.Done of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done done -> done;
      case Outcome.Refused(Refusal refusal) -> throw problem(refusal);
    };
  }

  /** A refusal as a problem. */
  public static Problem problem(Refusal refusal) {
    return switch (refusal.code()) {
      case NOT_FOUND -> Problem.notFound();
      case NO_RIGHT -> Problem.noRight();
      default -> Problem.refused(refusal.code().wire(), refusal.details());
    };
  }
}
