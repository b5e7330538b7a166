package io.moked.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;

class RulesJsonTest {

  private static final JsonNode WHOLE =
      Written.json(
          """
          {'classification': [{'name': 'Skills', 'rules': [
            {'name': 'Hebrew refunds',
             'when': {'all': [
               {'field': 'language', 'op': 'is', 'value': 'he'},
               {'any': [{'field': 'answers.topic', 'op': 'one-of', 'value': ['refund', 'זיכוי']},
                        {'field': 'answers.amount', 'op': 'greater-than', 'value': 250.5}]},
               {'not': {'field': 'time.hours', 'op': 'closed', 'value': '00000000-0000-0000-0000-000000000003'}},
               {'field': 'customer.name', 'op': 'is-set'}]},
             'set': {'skills': [{'skillId': '00000000-0000-0000-0000-000000000001', 'level': 7,
                                 'relax': [{'afterSeconds': 60, 'level': 3}, {'afterSeconds': 300, 'level': null}]}],
                     'priority': 20, 'capacityProfiles': ['00000000-0000-0000-0000-000000000002'],
                     'attributes': {'tier': 'gold'}}},
            {'name': 'Rest', 'when': null,
             'set': {'skills': [], 'priority': null, 'capacityProfiles': [], 'attributes': {}}}]}],
           'routes': [{'name': 'Sales', 'when': {'field': 'time.of-day', 'op': 'less-than', 'value': '12:00'},
             'to': [{'queueId': '00000000-0000-0000-0000-00000000000a', 'percent': 60},
                    {'queueId': '00000000-0000-0000-0000-00000000000b', 'percent': 40}]}]}
          """);

  @Test
  void rulesAreWrittenAsTheyWereSent() {
    Checked<RoutingRules> checked = RulesCheck.rules("routing", WHOLE, new Centre());

    assertThat(checked.faults()).isEmpty();
    assertThat(Written.JSON.writeValueAsString(checked.value())).isEqualTo(WHOLE.toString());
  }

  @Test
  void storedRulesAreReadAsTheyWereWritten() {
    RoutingRules rules = RulesCheck.rules("routing", WHOLE, new Centre()).value();
    String stored = Written.JSON.writeValueAsString(rules);

    assertThat(Written.JSON.readValue(stored, RoutingRules.class)).isEqualTo(rules);
  }

  @Test
  void whatIsLeftOutIsNothing() {
    assertThat(Written.rules("{}")).isEqualTo(RoutingRules.NONE);
    assertThat(Written.rules("{'classification': [{'name': 'a', 'rules': [{'name': 'b'}]}]}"))
        .isEqualTo(
            Written.rules(
                """
                {'classification': [{'name': 'a', 'rules': [{'name': 'b', 'when': null,
                  'set': {'skills': null, 'attributes': null}}]}], 'routes': null, 'later': 1}
                """));
  }

  @Test
  void whatIsStoredAndNoRulesIsNotTakenForRules() {
    assertThatThrownBy(() -> Written.rules("{'routes': [{'name': 'a', 'to': []}]}"))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("routes[0].to");
    assertThatThrownBy(() -> Written.condition("{'field': 'mood', 'op': 'is', 'value': 'x'}"))
        .isInstanceOf(MismatchedInputException.class);
  }
}
