package io.moked.identity;

import io.moked.web.Problem;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as argon2id. One check takes tens of milliseconds of a core and 16 MB on purpose, so no
 * more run at once than there are cores: a flood of sign-ins costs time, never the memory.
 */
@Component
class Passwords {

  private static final int PATIENCE_SECONDS = 15;

  private final Argon2PasswordEncoder argon2 =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  /** Matched against when there is no such user, so that his absence takes as long to find out. */
  private final String nobodysHash = argon2.encode("nobody");

  String hash(String password) {
    return onACore(() -> argon2.encode(password));
  }

  /**
   * Whether the password is the one of the hash; without a hash it never is, after equal work.
   *
   * @param first what comes before the work, once there is a core for it; may throw to refuse it
   */
  boolean matches(String password, Optional<String> hash, Runnable first) {
    boolean equal =
        onACore(() -> {
          first.run();
          return argon2.matches(password, hash.orElse(nobodysHash));
        });
    return equal && hash.isPresent();
  }

  private <T> T onACore(Supplier<T> work) {
    try {
      if (!cores.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Problem.overloaded();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Problem.overloaded();
    }
    try {
      return work.get();
    } finally {
      cores.release();
    }
  }
}
