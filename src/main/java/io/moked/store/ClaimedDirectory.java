package io.moked.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A data directory that one running Moked holds and no other can. The operating system takes the
 * claim back when the process is gone, however it went.
 */
final class ClaimedDirectory implements AutoCloseable {

  private final Path path;
  private final FileChannel claim;

  private ClaimedDirectory(Path path, FileChannel claim) {
    this.path = path;
    this.claim = claim;
  }

  static ClaimedDirectory claim(Path directory) throws IOException {
    Path path = Files.createDirectories(directory).toRealPath();
    Path lock = path.resolve("moked.lock");
    FileChannel channel =
        FileChannel.open(
            lock, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new StoreException(
          "Another Moked (process %s) works on %s: stop it, or give this one its own directory with MOKED_DATA."
              .formatted(Files.readString(lock).strip(), path));
    }
    channel.truncate(0);
    channel.write(
        ByteBuffer.wrap(
            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
    return new ClaimedDirectory(path, channel);
  }

  Path path() {
    return path;
  }

  /** A directory inside that is closed to other users. */
  Path closedDirectory(String name) throws IOException {
    Path directory = Files.createDirectories(path.resolve(name));
    if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }
    return directory;
  }

  @Override
  public void close() throws IOException {
    claim.close();
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    }
  }
}
