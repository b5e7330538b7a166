package io.moked.workforce;

/** How an offer to an agent ended that he did not accept. */
public enum OfferEnd {
  MISSED,
  REJECTED
}
