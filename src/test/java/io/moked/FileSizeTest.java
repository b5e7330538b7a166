package io.moked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A file that is seen at one look: half under 2,500 bytes, nine in ten under 7,000, none over. */
class FileSizeTest {

  private static final int LARGEST = 20_000;
  private static final Set<String> KINDS = Set.of("java", "ts", "tsx", "css", "sql");
  private static final Set<String> NOT_OURS = Set.of("node_modules", "dist", "target");

  @Test
  void noSourceFileIsTooLargeToReadAtOnce() throws IOException {
    Map<Path, Long> sizes = new TreeMap<>();
    for (String root : List.of("src", "web")) {
      sizes.putAll(sourcesUnder(Path.of(root)));
    }
    List<Long> sorted = sizes.values().stream().sorted().toList();
    System.out.printf(
        "%d source files, median %,d bytes, nine in ten up to %,d, largest %,d%n",
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 9 / 10),
        sorted.getLast());
    assertThat(sizes).allSatisfy((file, size) -> assertThat(size).isLessThanOrEqualTo(LARGEST));
  }

  private static Map<Path, Long> sourcesUnder(Path root) throws IOException {
    Map<Path, Long> sizes = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return sizes;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return NOT_OURS.contains(directory.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (KINDS.contains(name.substring(name.lastIndexOf('.') + 1))) {
              sizes.put(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return sizes;
  }
}
