package io.moked.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.language.Language;
import io.moked.language.Texts;
import io.moked.web.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Rules in shorthand: N is a name, T a test, {@code Q 10} a queue, {@code ID 3} an id. */
final class CheckedRules {

  private static final Texts TEXTS = Texts.of("problems");

  private CheckedRules() {}

  /** What is wrong with rules: {@code path: code}; each has words in every language. */
  static String faults(String sent) {
    List<FieldProblem> faults = check(sent).faults();
    assertThat(faults)
        .allSatisfy(fault -> {
          for (Language language : Language.values()) {
            assertThat(TEXTS.find(language, "field." + fault.message(), fault.arguments()))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("{"));
          }
        });
    return faults.stream()
        .map(fault -> fault.field() + ": " + fault.message())
        .collect(Collectors.joining(", "));
  }

  static Checked<RoutingRules> check(String sent) {
    return RulesCheck.rules("routing", Written.json(words(sent)), new Centre());
  }

  /** Fills in what is of no matter: a name, a test, ids. */
  static String words(String sent) {
    return sent.replaceAll("\\bN\\b", "'name': 'Name'")
        .replaceAll("\\bT\\b", "'field': 'subject', 'op': 'is', 'value': 'x'")
        .replaceAll("\\bQ (\\d+)", "'queueId': ID $1")
        .replaceAll("\\bID (\\d+)", "'id-$1'")
        .transform(CheckedRules::ids);
  }

  private static String ids(String sent) {
    String text = sent;
    for (int n = 1; n < 100; n++) {
      text = text.replace("'id-" + n + "'", "'" + Written.id(n) + "'");
    }
    return text;
  }
}
