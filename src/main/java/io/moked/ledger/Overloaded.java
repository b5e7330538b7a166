package io.moked.ledger;

/** The ledger's queue is full: nothing was done, and the caller may try again shortly. */
public final class Overloaded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Overloaded(int waiting) {
    super("commands waiting: " + waiting + " (the bound)", null, false, false);
  }
}
