package io.moked.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The database can't be used. The message says what is wrong and what to do about it. */
public class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** The data directory can't be read or written. */
  static StoreException about(Path data, IOException cause) {
    if (cause instanceof AccessDeniedException denied) {
      return new StoreException(
          "%s may not write to %s: give it the directory %s, or another one with MOKED_DATA."
              .formatted(System.getProperty("user.name"), denied.getFile(), data),
          cause);
    }
    return because("The data directory %s can't be used".formatted(data), data, cause + "");
  }

  /** A program failed with these last words. */
  static StoreException because(String what, Path data, String words) {
    if (words.contains("No space left on device")) {
      return new StoreException(
          "%s: the disk that holds %s is full. Make room there, or point MOKED_DATA elsewhere."
              .formatted(what, data));
    }
    return new StoreException(what + ":\n" + words);
  }
}
