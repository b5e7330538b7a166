package io.moked.store;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. As root its programs run behind {@code unshare -U}, where
 * files stay root's and nobody else can read them; where a container forbids that, behind {@code
 * setpriv} as the user nobody, to whom the files are then given.
 */
record Unprivileged(List<String> prefix, boolean asNobody) {

  private static final int NOBODY = 65534;
  private static final List<String> UNSHARE = List.of("unshare", "-U");
  private static final List<String> SETPRIV =
      List.of(
          "setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--inh-caps=-all");

  /** The way that works for the user who runs this. */
  static Unprivileged here() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    if (!posix || new UnixSystem().getUid() != 0) {
      return new Unprivileged(List.of(), false);
    }
    if (Outcome.of(command(UNSHARE, "true")).ok()) {
      return new Unprivileged(UNSHARE, false);
    }
    if (Outcome.of(command(SETPRIV, "true")).ok()) {
      return new Unprivileged(SETPRIV, true);
    }
    throw new StoreException(
        "PostgreSQL does not run as root, and neither unshare nor setpriv (package util-linux) works here: "
            + "start Moked as an ordinary user, or set MOKED_DB_URL.");
  }

  Outcome run(String... program) {
    return Outcome.of(command(prefix, program));
  }

  /** Makes a tree usable by whoever the programs run as. */
  void own(Path tree) throws IOException {
    if (!asNobody) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Files.setAttribute(path, "unix:uid", NOBODY);
        Files.setAttribute(path, "unix:gid", NOBODY);
      }
    }
  }

  private static List<String> command(List<String> prefix, String... program) {
    return Stream.concat(prefix.stream(), Stream.of(program)).toList();
  }
}
