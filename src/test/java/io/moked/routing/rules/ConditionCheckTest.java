package io.moked.routing.rules;

import static io.moked.routing.rules.CheckedRules.faults;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {}                                                                | : condition
          []                                                                | : type-object
          {'all': [{T}], 'any': [{T}]}                                      | : condition
          {'all': []}                                                       | .all: required
          {'any': {}}                                                       | .any: type-list
          {'not': null}                                                     | : condition
          {'any': [{T}, {'not': 5}]}                                        | .any[1].not: type-object
          {'not': {'not': {'not': {T}}}}                                    | ""
          {'not': {'not': {'not': {'all': [{T}]}}}}                         | .not.not.not: depth
          {'field': 'mood', 'op': 'is', 'value': 'x'}                       | .field: unknown
          {'field': 'answers.', 'op': 'is', 'value': 'x'}                   | .field: unknown
          {'field': 'subject', 'op': 'matches', 'value': 'x'}               | .op: one-of
          {'field': 'subject', 'op': 'less-than', 'value': 5}               | .op: one-of
          {'field': 'time.hours', 'op': 'is', 'value': 'x'}                 | .op: one-of
          {'field': 'subject', 'op': 'open', 'value': 'x'}                  | .op: one-of
          {'field': 'subject', 'op': 'is'}                                  | .value: required
          {'field': 'subject', 'op': 'is', 'value': 5}                      | .value: type-text
          {'field': 'subject', 'op': 'contains', 'value': '\\u05b8'}        | .value: required
          {'field': 'subject', 'op': 'is-set', 'value': 'left over'}        | ""
          {'field': 'subject', 'op': 'one-of', 'value': 'x'}                | .value: type-list
          {'field': 'subject', 'op': 'one-of', 'value': []}                 | .value: never
          {'field': 'subject', 'op': 'one-of'}                              | .value: required
          {'field': 'subject', 'op': 'one-of', 'value': ['x', 5]}           | .value[1]: type-text
          {'field': 'channel', 'op': 'is', 'value': 'fax'}                  | .value: one-of
          {'field': 'time.day', 'op': 'one-of', 'value': ['monday', 'Mo']}  | .value[1]: one-of
          {'field': 'time.of-day', 'op': 'less-than', 'value': '9:30'}      | .value: time-of-day
          {'field': 'time.of-day', 'op': 'less-than', 'value': '25:00'}     | .value: time-of-day
          {'field': 'time.of-day', 'op': 'less-than', 'value': 9}           | .value: type-text
          {'field': 'answers.n', 'op': 'less-than', 'value': 'many'}        | .value: number-or-time
          {'field': 'answers.n', 'op': 'less-than', 'value': 1e300}         | .value: number-or-time
          {'field': 'answers.n', 'op': 'less-than', 'value': '-7.5'}        | ""
          {'field': 'time.hours', 'op': 'open', 'value': ID 3}              | ""
          {'field': 'time.hours', 'op': 'open', 'value': ID 4}              | .value: unknown
          {'field': 'time.hours', 'op': 'open', 'value': 'nine to five'}    | .value: type-id
          {'all': [{T}, {'field': 'channel', 'op': 'is', 'value': 'sms'}, {'field': 'channel', 'op': 'is', 'value': 'voice'}]} | : never
          {'all': [{'field': 'time.of-day', 'op': 'greater-than', 'value': '18:00'}, {'field': 'time.of-day', 'op': 'less-than', 'value': '08:00'}]} | : never
          {'all': [{'field': 'answers.a', 'op': 'is-not-set'}, {'all': [{'field': 'answers.a', 'op': 'is', 'value': 'x'}]}]} | : never
          {'field': 'time.of-day', 'op': 'less-than', 'value': '00:00'}     | : never
          """)
  void aConditionHasToSaySomething(String when, String fault) {
    String path = "routing.classification[0].rules[0].when";
    String sent = "{'classification': [{N, 'rules': [{N, 'when': " + when + "}]}]}";

    assertThat(faults(sent)).isEqualTo(fault.isEmpty() ? "" : path + fault);
  }
}
