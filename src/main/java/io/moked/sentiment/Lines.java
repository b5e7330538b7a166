package io.moked.sentiment;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of UTF-8, of any length: only the beginning of a very long one is kept. Bytes that are no
 * UTF-8 become replacement characters.
 */
final class Lines {

  /** A message may have 5,000 characters; ten times that is no message. */
  private static final int KEPT = 64 * 1024;

  private final BufferedInputStream in;

  Lines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** The next line without its end; null after the last. */
  @Nullable String next() throws IOException {
    var line = new ByteArrayOutputStream();
    int read = in.read();
    if (read < 0) {
      return null;
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() < KEPT) {
        line.write(read);
      }
    }
    String text = line.toString(StandardCharsets.UTF_8);
    String whole = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    return whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
  }

  /** Whether the next line can be had without waiting for whoever writes it. */
  boolean moreWaits() throws IOException {
    return in.available() > 0;
  }
}
