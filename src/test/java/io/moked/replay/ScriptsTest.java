package io.moked.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptsTest {

  @Test
  void theConversationsThatComeAlongAreInBothLanguages() throws Exception {
    Scripts demo = Scripts.read(null);
    assertThat(demo.blank()).isZero();
    assertThat(demo.all()).extracting(Script::language).contains("en", "he");
    assertThat(demo.all()).extracting(Script::id).doesNotHaveDuplicates();
  }

  @Test
  void turnsWithoutATextAreLeftOutAndCounted() throws Exception {
    Scripts scripts =
        Scripts.of(
            "file", List.of("{\"id\": \"x\", \"turns\": [{\"text\": \" \"}, {\"text\": \"hi\"}]}"));
    assertThat(scripts.all()).containsExactly(new Script("x", "", "en", List.of("hi")));
    assertThat(scripts.blank()).isEqualTo(1);
  }

  @Test
  void moreThanThereAreGoRoundAgain() throws Exception {
    Scripts demo = Scripts.read(null);
    int size = demo.all().size();
    assertThat(demo.take(size + 1)).hasSize(size + 1).endsWith(demo.all().getFirst());
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLine() {
    assertThatThrownBy(() -> Scripts.of("file", List.of("", "{\"turns\":")))
        .isInstanceOf(Scripts.Unreadable.class)
        .hasMessageStartingWith("file, line 2: not JSON");
    assertThatThrownBy(() -> Scripts.of("file", List.of("{}")))
        .hasMessage("file, line 1: no turns with a text");
    assertThatThrownBy(() -> Scripts.of("file", List.of())).hasMessage("file: no conversations");
    assertThatThrownBy(() -> Scripts.read(Path.of("is not there")))
        .hasMessage("is not there: no such file");
  }
}
