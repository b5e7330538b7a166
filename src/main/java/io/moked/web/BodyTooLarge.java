package io.moked.web;

import java.io.IOException;

/** More was sent than is read. */
final class BodyTooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  private final long maxBytes;

  BodyTooLarge(long maxBytes) {
    super("body: more than " + maxBytes + " bytes");
    this.maxBytes = maxBytes;
  }

  long maxBytes() {
    return maxBytes;
  }
}
