package io.moked.routing.rules;

import static io.moked.routing.rules.KnownFacts.facts;
import static io.moked.routing.rules.Written.condition;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Invoice 12    | is               | 'INVOICE 12'  | true
          Invoice 12    | is               | 'invoice'     | false
          Invoice 12    | is-not           | 'invoice'     | true
          Invoice 12    | contains         | 'VOICE'       | true
          Invoice 12    | does-not-contain | 'refund'      | true
          Invoice 12    | starts-with      | ' inv'        | true
          Invoice 12    | starts-with      | '12'          | false
          Invoice 12    | one-of           | ['x', 'INVOICE 12'] | true
          Invoice 12    | is-set           |               | true
          "   "         | is-set           |               | false
                        | is-not-set       |               | true
                        | is               | 'x'           | false
                        | is-not           | 'x'           | true
                        | contains         | 'x'           | false
                        | does-not-contain | 'x'           | true
                        | less-than        | 5             | false
                        | greater-than     | 5             | false
          9             | less-than        | 10            | true
          9             | less-than        | '10'          | true
          10.0          | less-than        | 10            | false
          10.0          | greater-than     | 10            | false
          -3            | less-than        | -2.5          | true
          12 pieces     | greater-than     | 5             | false
          1e9           | greater-than     | 5             | false
          ٣             | less-than        | 5             | false
          ７            | greater-than     | 5             | true
          99999999999999999999999 | greater-than | 5       | false
          09:15         | less-than        | '10:00'       | true
          9             | less-than        | '10:00'       | false
          """)
  void anOperatorHoldsOrDoesNot(String found, String op, String value, boolean holds) {
    KnownFacts facts = facts();
    if (found != null) {
      facts.answer("order", found);
    }
    String test = "{'field': 'answers.order', 'op': '" + op + "'";
    test += value == null ? "}" : ", 'value': " + value + "}";

    assertThat(condition(test).holds(facts.known())).isEqualTo(holds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          time.day    | is           | 'monday'           | true
          time.day    | one-of       | ['sunday', 'tuesday'] | false
          time.of-day | greater-than | '10:29'            | true
          time.of-day | less-than    | '10:30'            | false
          time.of-day | is           | '10:30'            | true
          time.of-day | less-than    | '24:00'            | true
          channel     | is           | 'live-chat'        | true
          channel     | one-of       | ['sms', 'whatsapp'] | false
          language    | starts-with  | 'HE'               | true
          customer.name | contains   | 'avi'              | true
          subject     | is           | 'Refund'           | true
          context.page | is          | '/cart'            | true
          attributes.tier | is       | 'gold'             | true
          attributes.Tier | is-set   |                    | false
          time.hours  | open | '00000000-0000-0007-0000-000000000001' | true
          time.hours  | open | '00000000-0000-0007-0000-000000000002' | false
          time.hours  | closed | '00000000-0000-0007-0000-000000000002' | true
          """)
  void aFieldIsFoundWhereItsNameSays(String field, String op, String value, boolean holds) {
    Facts facts =
        facts()
            .language("he-IL")
            .name("Aviva")
            .subject("refund")
            .context("page", "/cart")
            .attribute("tier", "GOLD")
            .known();
    String test = "{'field': '" + field + "', 'op': '" + op + "'";
    test += value == null ? "}" : ", 'value': " + value + "}";

    assertThat(condition(test).holds(facts)).isEqualTo(holds);
  }

  @Test
  void theTextIsTheSubjectUntilTheCustomerHasSaidSomething() {
    Condition refund = condition("{'field': 'text', 'op': 'contains', 'value': 'refund'}");

    assertThat(refund.holds(facts().subject("A refund").text(" ").known())).isTrue();
    assertThat(refund.holds(facts().subject("A refund").text("Hello").known())).isFalse();
  }

  @Test
  void timeIsReadFromTheClockOfItsZone() {
    Condition friday = condition("{'field': 'time.day', 'op': 'is', 'value': 'friday'}");

    assertThat(friday.holds(facts().at("2026-03-26T22:30:00Z", "Asia/Jerusalem").known())).isTrue();
    assertThat(friday.holds(facts().at("2026-03-26T22:30:00Z", "UTC").known())).isFalse();
  }

  @Test
  void groupsJoinWhatIsInThem() {
    Condition both =
        condition(
            """
            {'all': [{'any': [{'field': 'channel', 'op': 'is', 'value': 'sms'},
                              {'field': 'language', 'op': 'is', 'value': 'he'}]},
                     {'not': {'field': 'answers.vip', 'op': 'is', 'value': 'no'}}]}
            """);

    assertThat(both.holds(facts().language("he").known())).isTrue();
    assertThat(both.holds(facts().channel(Channel.SMS).answer("vip", "No").known())).isFalse();
    assertThat(both.holds(facts().known())).isFalse();
  }

  @Test
  void ofAVeryLongTextOnlyTheBeginningIsLookedAt() {
    Condition end = condition("{'field': 'text', 'op': 'contains', 'value': 'end'}");

    assertThat(end.holds(facts().text("x".repeat(3_990) + "end").known())).isTrue();
    assertThat(end.holds(facts().text("x".repeat(1_000_000) + "end").known())).isFalse();
  }
}
