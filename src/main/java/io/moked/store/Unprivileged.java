package io.moked.store;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root, and as a user without a name, which some containers have. Its
 * programs then run behind {@code unshare -U}, where files stay their owner's and nobody else can
 * read them; where a container forbids that to root, behind {@code setpriv} as the user nobody, to
 * whom the files are then given.
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
    boolean root = posix && new UnixSystem().getUid() == 0;
    boolean nameless = posix && System.getProperty("user.name").equals("?");
    if (!root && !nameless) {
      return new Unprivileged(List.of(), false);
    }
    if (Outcome.of(command(UNSHARE, "true")).ok()) {
      return new Unprivileged(UNSHARE, false);
    }
    if (root && Outcome.of(command(SETPRIV, "true")).ok()) {
      return new Unprivileged(SETPRIV, true);
    }
    throw new StoreException(
        "PostgreSQL does not run as %s, and neither unshare nor setpriv (package util-linux) helps here: start Moked as an ordinary user, or set MOKED_DB_URL."
            .formatted(root ? "root" : "a user without a name"));
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
