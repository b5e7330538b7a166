package io.moked.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.sentiment.engines.BuiltinEngine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S23: {@code ./moked sentiment}, a line out for every line in. */
class SentimentCommandTest {

  private static List<String> said(byte[] in) throws IOException {
    var out = new ByteArrayOutputStream();
    SentimentCommand.score(new ByteArrayInputStream(in), out, new BuiltinEngine());
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void everyLineGetsOneEvenAnEmptyOneAndTheLastWithoutAnEnd() throws IOException {
    List<String> said = said("thanks a lot\r\n\nwhy?".getBytes(StandardCharsets.UTF_8));

    assertThat(said).hasSize(3);
    assertThat(said.get(0)).startsWith("{\"language\":\"en\",\"value\":0.").contains("positive");
    assertThat(said.get(1))
        .isEqualTo("{\"language\":\"und\",\"value\":null,\"level\":\"unknown\"}");
  }

  @Test
  void bytesThatAreNoTextAndEndlessLinesDoNotStopIt() throws IOException {
    byte[] broken = {(byte) 0xff, (byte) 0xfe, 'b', 'a', 'd', '\n'};
    assertThat(said(broken)).hasSize(1);
    assertThat(said("bad ".repeat(500_000).getBytes(StandardCharsets.UTF_8))).hasSize(1);
  }
}
