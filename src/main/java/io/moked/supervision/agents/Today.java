package io.moked.supervision.agents;

/**
 * How an agent has answered since midnight in the organisation's zone (behaviour 9.5). What he took
 * himself was not offered.
 *
 * @param missed offers that he let run out; what never reached his screen is not his doing
 */
record Today(int offered, int accepted, int rejected, int missed) {

  static final Today NOTHING = new Today(0, 0, 0, 0);

  /** What can happen to an offer. */
  enum What {
    OFFERED,
    ACCEPTED,
    REJECTED,
    MISSED
  }

  Today with(What what) {
    return switch (what) {
      case OFFERED -> new Today(offered + 1, accepted, rejected, missed);
      case ACCEPTED -> new Today(offered, accepted + 1, rejected, missed);
      case REJECTED -> new Today(offered, accepted, rejected + 1, missed);
      case MISSED -> new Today(offered, accepted, rejected, missed + 1);
    };
  }

  int unanswered() {
    return rejected + missed;
  }
}
