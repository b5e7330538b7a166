package io.moked.ledger;

import java.util.concurrent.RejectedExecutionException;

/** The ledger's queue is full: nothing was done, and the caller may try again shortly. */
public final class Overloaded extends RejectedExecutionException {

  private static final long serialVersionUID = 1L;

  Overloaded(int waiting) {
    super("commands waiting: " + waiting + " (the bound)");
  }

  /** It happens when there is no time to lose, and where is no question. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
