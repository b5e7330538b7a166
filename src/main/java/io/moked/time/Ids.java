package io.moked.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New ids: UUID version 7, so that what is made later sorts later and index pages stay warm. */
public final class Ids {

  private Ids() {}

  /** An id that sorts after every one this process gave before, even within a millisecond. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }
}
