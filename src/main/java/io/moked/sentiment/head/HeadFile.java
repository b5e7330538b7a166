package io.moked.sentiment.head;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How a head is kept: gzip; a mark, the hash's version, the origin, the stack, a byte a weight. */
public final class HeadFile {

  private static final int MARK = 0x4D4F4B01;

  private HeadFile() {}

  /**
   * The head of a language, {@code any} for those without; null where there is none.
   *
   * @throws IllegalStateException when the file was made for another version of the hash
   */
  public static @Nullable Head ofResource(String language) {
    String name = "/sentiment/head_" + language + ".bin.gz";
    try (InputStream in = HeadFile.class.getResourceAsStream(name)) {
      return in == null ? null : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Head read(InputStream in) throws IOException {
    var data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)));
    int mark = data.readInt();
    int version = data.readInt();
    if (mark != MARK || version != Ngrams.VERSION) {
      throw new IllegalStateException(
          "weights of version %x/%d (expected: %x/%d): train them again"
              .formatted(mark, version, MARK, Ngrams.VERSION));
    }
    String origin = data.readUTF();
    var stack = new Stack(doubles(data), doubles(data), doubles(data));
    int bits = data.readInt();
    if (bits == 0) {
      return new Head(null, stack, origin);
    }
    float scale = data.readFloat();
    var negative = new byte[1 << bits];
    var positive = new byte[1 << bits];
    data.readFully(negative);
    data.readFully(positive);
    return new Head(new NgramHead(bits, scale, negative, positive), stack, origin);
  }

  public static void write(Head head, OutputStream out) throws IOException {
    try (var data = new DataOutputStream(new GZIPOutputStream(out, 1 << 16))) {
      data.writeInt(MARK);
      data.writeInt(Ngrams.VERSION);
      data.writeUTF(head.origin());
      doubles(data, head.stack().negative());
      doubles(data, head.stack().neutral());
      doubles(data, head.stack().positive());
      NgramHead ngrams = head.ngrams();
      if (ngrams == null) {
        data.writeInt(0);
      } else {
        data.writeInt(ngrams.bits());
        data.writeFloat(ngrams.scale());
        data.write(ngrams.negative());
        data.write(ngrams.positive());
      }
    }
  }

  private static double[] doubles(DataInputStream data) throws IOException {
    var values = new double[data.readInt()];
    for (int i = 0; i < values.length; i++) {
      values[i] = data.readFloat();
    }
    return values;
  }

  private static void doubles(DataOutputStream data, double[] values) throws IOException {
    data.writeInt(values.length);
    for (double value : values) {
      data.writeFloat((float) value);
    }
  }
}
