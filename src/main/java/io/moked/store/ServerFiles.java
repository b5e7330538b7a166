package io.moked.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's programs, unpacked from the class path. The directory is named after the archive's
 * checksum and appears whole or not at all, so a new Moked brings its new server and a start that
 * was broken off harms nothing.
 */
record ServerFiles(Path home) {

  Path program(String name) {
    return home.resolve("bin").resolve(windows() ? name + ".exe" : name);
  }

  static ServerFiles unpack(Path parent) throws IOException {
    URL archive = archive();
    JarURLConnection connection = (JarURLConnection) archive.openConnection();
    Path home = parent.resolve("server-%08x".formatted(connection.getJarEntry().getCrc()));
    if (!Files.isDirectory(home)) {
      Path unfinished = parent.resolve("server.unpacking");
      FileSystemUtils.deleteRecursively(unfinished);
      try (InputStream packed = connection.getInputStream()) {
        extract(packed, unfinished);
      }
      Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }
    return new ServerFiles(home);
  }

  /** Deletes what an earlier Moked unpacked; call when none of it can be running any more. */
  void deleteOthers() throws IOException {
    try (Stream<Path> siblings = Files.list(home.resolveSibling("."))) {
      for (Path sibling : (Iterable<Path>) siblings::iterator) {
        String name = sibling.getFileName().toString();
        if (name.startsWith("server-") && !name.equals(home.getFileName().toString())) {
          FileSystemUtils.deleteRecursively(sibling);
        }
      }
    }
  }

  private static void extract(InputStream packed, Path target) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = entry.resolveIn(target);
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling("."));
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
          } else {
            Files.copy(tar, path);
            makeExecutable(path, entry.getMode());
          }
        }
      }
    }
  }

  private static void makeExecutable(Path path, int mode) throws IOException {
    if ((mode & 0100) != 0 && !windows()) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private static URL archive() {
    String os = System.getProperty("os.name");
    String arch = System.getProperty("os.arch");
    String name =
        "/postgres-%s-%s.txz"
            .formatted(
                windows() ? "windows" : os.startsWith("Mac") ? "darwin" : "linux",
                arch.equals("aarch64") ? "arm_64" : "x86_64");
    URL url = ServerFiles.class.getResource(name);
    if (url == null) {
      throw new StoreException(
          "This build of Moked brings no PostgreSQL for %s %s: set MOKED_DB_URL to a server of your own."
              .formatted(os, arch));
    }
    return url;
  }

  private static boolean windows() {
    return System.getProperty("os.name").startsWith("Windows");
  }
}
