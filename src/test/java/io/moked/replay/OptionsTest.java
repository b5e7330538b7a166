package io.moked.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void withoutAnythingTheDemoConversationsGoToTheServerOfThisMachine() throws Exception {
    Options options = Options.parse("8123");
    assertThat(options.file()).isNull();
    assertThat(options.conversations()).isNull();
    assertThat(options.server()).isEqualTo(URI.create("http://localhost:8123"));
    assertThat(options.json()).isFalse();
  }

  @Test
  void everythingCanBeSaid() throws Exception {
    Options options =
        Options.parse(
            "8080",
            "talks.jsonl",
            "--customers",
            "200",
            "--agents",
            "5",
            "--conversations",
            "1000",
            "--think",
            "250",
            "--server",
            "https://moked.example.org/",
            "--json");
    assertThat(options)
        .isEqualTo(
            new Options(
                Path.of("talks.jsonl"),
                200,
                5,
                1000,
                URI.create("https://moked.example.org"),
                Duration.ofMillis(250),
                true));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 1", "4, 2", "200, 67", "10000, 100"})
  void thereAreEnoughAgentsForTheCustomersUpToAHundred(String customers, int agents)
      throws Exception {
    assertThat(Options.parse("8080", "--customers", customers).agents()).isEqualTo(agents);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --customers 0     | --customers: 0 (expected: a number from 1 to 10000)
          --customers many  | --customers: many (expected: a number from 1 to 10000)
          --agents          | --agents: nothing (expected: a number from 1 to 1000)
          --loud            | no option "--loud"
          --server moked    | --server: "moked" (expected: as in http://localhost:8080)
          --server          | --server: "" (expected: as in http://localhost:8080)
          one two           | a second file, "two" (expected: one)
          """)
  void whatIsNotUnderstoodIsSaid(String line, String message) {
    assertThatThrownBy(() -> Options.parse("8080", line.split(" ")))
        .isInstanceOf(Options.Misunderstood.class)
        .hasMessage(message);
  }
}
