package io.moked.live;

import java.util.UUID;
import java.util.function.Consumer;

/** Who tells a customer how long he still waits: the channel that he came by. */
public interface WaitingPlaces {

  /**
   * Tells {@code listener} his place now and whenever it changes, as long as he waits. What it is
   * told is written into the frame as it is.
   *
   * @return ends it
   */
  Runnable watch(UUID conversationId, Consumer<Object> listener);
}
