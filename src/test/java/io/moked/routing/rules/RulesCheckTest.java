package io.moked.routing.rules;

import static io.moked.routing.rules.CheckedRules.check;
import static io.moked.routing.rules.CheckedRules.faults;
import static io.moked.routing.rules.CheckedRules.words;
import static io.moked.routing.rules.Written.id;
import static io.moked.routing.rules.Written.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'x'                                              | routing: type-object
          {'routes': {}}                                   | routing.routes: type-list
          {'routes': [null]}                               | routing.routes[0]: required
          {'routes': [{}]}                                 | routing.routes[0].to: required, routing.routes[0].name: required
          {'routes': [{'name': ' ', 'to': [{Q 10, 'percent': 100}]}]} | routing.routes[0].name: required
          {'routes': [{'name': 7, 'to': [{Q 10, 'percent': 100}]}]} | routing.routes[0].name: type-text
          {'routes': [{N, 'to': [{Q 10, 'percent': 101}]}]} | routing.routes[0].to[0].percent: range
          {'routes': [{N, 'to': [{Q 10, 'percent': 0}, {Q 11, 'percent': 100}]}]} | routing.routes[0].to[0].percent: range
          {'routes': [{N, 'to': [{Q 10, 'percent': 99.5}]}]} | routing.routes[0].to[0].percent: type-number
          {'routes': [{N, 'to': [{Q 10, 'percent': '9'}]}]} | routing.routes[0].to[0].percent: type-number
          {'routes': [{N, 'to': [{Q 10, 'percent': 60}, {Q 11, 'percent': 41}]}]} | routing.routes[0].to: percent-total
          {'routes': [{N, 'to': [{Q 10, 'percent': 60}, {Q 10, 'percent': 40}]}]} | routing.routes[0].to[1].queueId: twice
          {'routes': [{N, 'to': [{Q 99, 'percent': 100}]}]} | routing.routes[0].to[0].queueId: unknown
          {'routes': [{N, 'to': [{Q 20, 'percent': 100}]}]} | routing.routes[0].to[0].queueId: queue-type
          {'routes': [{N, 'to': [{'queueId': '10', 'percent': 100}]}]} | routing.routes[0].to[0].queueId: type-id
          {'routes': [{N, 'to': []}]}                      | routing.routes[0].to: required
          {'routes': [{N, 'to': [1,2,3,4,5,6]}]}           | routing.routes[0].to: entries
          {'classification': [{N}, {N, 'rules': [{}]}]}    | routing.classification[1].rules[0].name: required
          """)
  void whatIsWrongIsSaidByItsPath(String sent, String faults) {
    assertThat(faults(sent)).isEqualTo(faults);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'skills': [{'skillId': ID 1, 'level': 3}]}                | ""
          {'skills': [{'skillId': ID 1, 'level': 11}]}               | .skills[0].level: range
          {'skills': [{'skillId': ID 1}]}                            | .skills[0].level: required
          {'skills': [{'skillId': ID 9, 'level': 3}]}                | .skills[0].skillId: unknown
          {'skills': [{'skillId': ID 1, 'level': 3}, {'skillId': ID 1, 'level': 4}]} | .skills[1].skillId: twice
          {'skills': [{'skillId': ID 1, 'level': 3, 'relax': [{'afterSeconds': 60, 'level': 3}]}]} | .skills[0].relax[0].level: lower
          {'skills': [{'skillId': ID 1, 'level': 3, 'relax': [{'afterSeconds': 60, 'level': 2}, {'afterSeconds': 60, 'level': null}]}]} | .skills[0].relax[1].afterSeconds: later
          {'skills': [{'skillId': ID 1, 'level': 3, 'relax': [{'afterSeconds': 60, 'level': null}, {'afterSeconds': 70, 'level': 1}]}]} | .skills[0].relax[1].level: lower
          {'skills': [{'skillId': ID 1, 'level': 3, 'relax': [{'afterSeconds': 0}]}]} | .skills[0].relax[0].afterSeconds: range
          {'skills': [{'skillId': ID 1, 'level': 3, 'relax': [1,2,3,4,5,6]}]} | .skills[0].relax: entries
          {'priority': 0}                                            | .priority: range
          {'priority': 1000}                                         | ""
          {'priority': 99999999999999999999}                         | .priority: range
          {'capacityProfiles': [ID 2]}                               | ""
          {'capacityProfiles': [ID 2, ID 2]}                         | .capacityProfiles[1]: twice
          {'capacityProfiles': [ID 3]}                               | .capacityProfiles[0]: unknown
          {'attributes': {'tier': 'gold'}}                           | ""
          {'attributes': {'tier': 5}}                                | .attributes.tier: type-text
          {'attributes': {'tier': 'a\\u0000'}}                       | .attributes.tier: format
          {'attributes': {'a\\ud800': 'b'}}                          | .attributes: names
          {'attributes': ['tier']}                                   | .attributes: type-object
          """)
  void whatARuleSetsHasToBeThere(String set, String fault) {
    String path = "routing.classification[0].rules[0].set";
    String sent = "{'classification': [{N, 'rules': [{N, 'set': " + set + "}]}]}";

    assertThat(faults(sent)).isEqualTo(fault.isEmpty() ? "" : path + fault);
  }

  @Test
  void aRuleBehindOneThatAlwaysMatchesOrAsksTheSameIsNeverReached() {
    String always = "{N, 'when': null}";
    String some = "{N, 'when': {T}}";
    String opposite = "{N, 'when': {'not': {'not': {T}}}}";

    assertThat(faults(ruleset(some, opposite, always))).isEmpty();
    assertThat(faults(ruleset(always, some)))
        .isEqualTo("routing.classification[0].rules[1]: unreachable");
    assertThat(faults(ruleset(some, opposite, some)))
        .isEqualTo("routing.classification[0].rules[2]: unreachable");
  }

  @Test
  void aRouteBehindOneThatAlwaysMatchesIsReachedWhenItsQueueOverflows() {
    String routes =
        "{'routes': [{N, 'to': [{Q 10, 'percent': 100}]}, {N, 'to': [{Q 11, 'percent': 100}]}]}";

    assertThat(faults(routes)).isEmpty();
  }

  @Test
  void aBucketsConditionIsCheckedAlone() {
    Checked<Condition> checked =
        RulesCheck.condition(
            "assignment.buckets[0].when",
            json(words("{'field': 'time.hours', 'op': 'open', 'value': ID 4}")),
            new Centre()::isHours);

    assertThat(checked.faults())
        .containsExactly(new FieldProblem("assignment.buckets[0].when.value", "unknown"));
  }

  @Test
  void allThatRulesSpeakOfIsMentioned() {
    String when = "{'not': {'any': [{T}, {'field': 'time.hours', 'op': 'open', 'value': ID 3}]}}";
    String set = "{'skills': [{'skillId': ID 1, 'level': 5}], 'capacityProfiles': [ID 2]}";
    RoutingRules rules =
        check(
                "{'classification': [{N, 'rules': [{N, 'when': %s, 'set': %s}]}], 'routes': [{N, 'to': [{Q 10, 'percent': 100}]}]}"
                    .formatted(when, set))
            .orRefuse();

    assertThat(rules.mentioned()).containsExactlyInAnyOrder(id(1), id(2), id(3), id(10));
  }

  @Test
  void whoWantsOnlyGoodRulesGetsThemOrARefusalWithAllThatIsWrong() {
    Checked<RoutingRules> good = check("{'routes': [{N, 'to': [{Q 10, 'percent': 100}]}]}");
    assertThat(good.orRefuse().routes()).hasSize(1);

    Checked<RoutingRules> bad = check("{'routes': [{}, {}]}");
    assertThatThrownBy(bad::orRefuse)
        .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.fields()).hasSize(4));
  }

  private static String ruleset(String... rules) {
    return "{'classification': [{N, 'rules': [" + String.join(", ", rules) + "]}]}";
  }
}
