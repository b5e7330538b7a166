package io.moked.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Where the simulated agents' passwords come from: a random key beside the data, so that the next
 * replay signs the same agents in again. Without a place to keep it, it lasts as long as the run.
 */
final class Secret {

  private static final String FILE = "replay.key";
  private static final int BYTES = 32;
  private static final int MARK = 4;

  private final byte[] key;

  private Secret(byte[] key) {
    this.key = key.clone();
  }

  static Secret keptIn(@Nullable Path directory) {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    if (directory == null || !Files.isDirectory(directory)) {
      return new Secret(fresh);
    }
    Path file = directory.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        Files.createFile(file);
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(
              file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        Files.write(file, fresh);
      }
      byte[] kept = Files.readAllBytes(file);
      return new Secret(kept.length == BYTES ? kept : fresh);
    } catch (IOException e) {
      return new Secret(fresh);
    }
  }

  /** Tells the agents of this key from those of another one, whose passwords nobody knows here. */
  String mark() {
    return password("mark").substring(0, MARK);
  }

  String password(String username) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, mac.getAlgorithm()));
      return HexFormat.of()
          .formatHex(mac.doFinal(username.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
