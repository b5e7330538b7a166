package io.moked.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.language.Language;
import io.moked.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A code that somebody throws and nobody has words for would be answered by a shrug. */
class CodesInSourceTest {

  private static final Pattern CODE =
      Pattern.compile("Problem\\s*\\.(?:refused|forbidden)\\(\\s*\"([a-z-]+)\"");
  private static final Pattern FIELD =
      Pattern.compile("(?:Problem\\s*\\.invalid|new FieldProblem)\\(\\s*[^,()]+,\\s*\"([a-z-]+)\"");

  private final Texts texts = Texts.of("problems");

  @Test
  void everyCodeThatIsThrownHasWords() throws IOException {
    assertThat(named(CODE))
        .isNotEmpty()
        .allSatisfy(code -> assertThat(find(code + ".title")).as(code).isTrue())
        .allSatisfy(code -> assertThat(find(code + ".detail")).as(code).isTrue());
  }

  @Test
  void everyKeyThatAFieldIsRefusedWithHasWords() throws IOException {
    assertThat(named(FIELD))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(find("field." + key)).as(key).isTrue());
  }

  private boolean find(String key) {
    Map<String, Integer> anyNumbers = Map.of("min", 1, "max", 2, "excessUnits", 3);
    return texts.find(Language.HE, key, anyNumbers).isPresent();
  }

  private static Set<String> named(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
