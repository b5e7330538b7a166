package io.moked.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** A request's body that throws {@link BodyTooLarge} where it goes beyond its bound. */
final class CountedStream extends ServletInputStream {

  private final ServletInputStream body;
  private final long maxBytes;
  private long read;

  CountedStream(ServletInputStream body, long maxBytes) {
    this.body = body;
    this.maxBytes = maxBytes;
  }

  @Override
  public int read() throws IOException {
    int next = body.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int taken = body.read(target, offset, length);
    count(Math.max(0, taken));
    return taken;
  }

  private void count(int bytes) throws BodyTooLarge {
    read += bytes;
    if (read > maxBytes) {
      throw new BodyTooLarge(maxBytes);
    }
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
