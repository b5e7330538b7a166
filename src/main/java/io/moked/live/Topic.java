package io.moked.live;

import io.moked.identity.Staff;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Something that staff can follow on their socket. */
public interface Topic {

  /**
   * What is asked for.
   *
   * @param topic as the client wrote it, and as every frame about it is marked
   * @param of what comes after the colon of the topic's name; empty if nothing does
   * @param after the last number that the client has; null if it has none
   * @param frame everything the client sent
   */
  record Request(String topic, String of, @Nullable Long after, JsonNode frame) {}

  /** A topic that is being followed. */
  @FunctionalInterface
  interface Subscription {
    Subscription NONE = () -> {};

    /** Nothing more is sent once this has returned; may be called twice. */
    void end();
  }

  /** Its name, up to the colon if there is one. */
  String name();

  /**
   * Begins to follow. Called on a thread that may block.
   *
   * @throws io.moked.web.Problem if this user may not; it is sent as the topic's error
   */
  Subscription subscribe(Staff staff, Wire wire, Request request);
}
