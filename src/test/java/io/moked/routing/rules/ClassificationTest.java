package io.moked.routing.rules;

import static io.moked.routing.rules.KnownFacts.facts;
import static io.moked.routing.rules.Written.id;
import static io.moked.routing.rules.Written.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.moked.conversation.WantedSkill;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassificationTest {

  private final RoutingRules rules =
      rules(
          """
          {'classification': [
            {'name': 'Tier', 'rules': [
              {'name': 'Gold', 'when': {'field': 'answers.spent', 'op': 'greater-than', 'value': 1000},
               'set': {'attributes': {'tier': 'gold'}, 'priority': 10}},
              {'name': 'Others', 'when': null, 'set': {'attributes': {'tier': 'plain'}}}]},
            {'name': 'Skills', 'rules': [
              {'name': 'Hebrew', 'when': {'field': 'language', 'op': 'is', 'value': 'he'},
               'set': {'skills': [{'skillId': '00000000-0000-0000-0000-000000000001', 'level': 3}]}}]},
            {'name': 'Care', 'rules': [
              {'name': 'Gold care', 'when': {'field': 'attributes.tier', 'op': 'is', 'value': 'gold'},
               'set': {'priority': 5}}]}],
           'routes': [
            {'name': 'Refunds', 'when': {'field': 'text', 'op': 'contains', 'value': 'refund'},
             'to': [{'queueId': '00000000-0000-0000-0000-00000000000a', 'percent': 100}]},
            {'name': 'Gold', 'when': {'field': 'attributes.tier', 'op': 'is', 'value': 'gold'},
             'to': [{'queueId': '00000000-0000-0000-0000-00000000000b', 'percent': 100}]},
            {'name': 'Rest', 'when': null,
             'to': [{'queueId': '00000000-0000-0000-0000-00000000000c', 'percent': 100}]}]}
          """);

  @Test
  void inEachSetTheFirstRuleThatMatchesSpeaksAndLaterSetsReadWhatItSet() {
    Classified it = rules.classify(facts().answer("spent", "1200").language("he").known());

    assertThat(it.attributes()).isEqualTo(Map.of("tier", "gold"));
    assertThat(it.enrichment().priority()).isEqualTo(5);
    assertThat(it.enrichment().skills()).containsExactly(new WantedSkill(id(1), 3, List.of()));
    assertThat(it.steps())
        .extracting(Step::set, Step::rule, Step::matched)
        .containsExactly(
            tuple("Tier", "Gold", true),
            tuple("Skills", "Hebrew", true),
            tuple("Care", "Gold care", true));
  }

  @Test
  void whatNoRuleMatchesStaysAsItIs() {
    Classified it = rules.classify(facts().attribute("source", "shop").known());

    assertThat(it.enrichment())
        .isEqualTo(new Enrichment(List.of(), null, List.of(), Map.of("tier", "plain")));
    assertThat(it.attributes()).isEqualTo(Map.of("source", "shop", "tier", "plain"));
  }

  @Test
  void aStepSaysWhatWasFoundAndWhetherItHeld() {
    Classified it = rules.classify(facts().answer("spent", "900").known());

    Step gold = it.steps().getFirst();
    assertThat(gold.matched()).isFalse();
    assertThat(Written.JSON.valueToTree(gold).toString())
        .isEqualTo(
            Written.json(
                    """
                    {'kind': 'classification', 'set': 'Tier', 'rule': 'Gold', 'matched': false,
                     'why': [{'field': 'answers.spent', 'op': 'greater-than', 'value': 1000,
                              'found': '900', 'held': false}]}
                    """)
                .toString());
    assertThat(it.steps().get(1).why()).isEmpty();
  }

  @Test
  void aStepIsReadBackAsItWasWritten() {
    List<Step> steps = rules.classify(facts().answer("spent", "900").known()).steps();

    assertThat(steps)
        .allSatisfy(step -> {
          Step again = Written.JSON.treeToValue(Written.JSON.valueToTree(step), Step.class);
          assertThat(again.toString()).isEqualTo(step.toString());
        });
  }

  @Test
  void ofWhatWasFoundAStepKeepsOnlyTheBeginning() {
    List<Considered> routes = rules.routes(facts().text("x".repeat(5_000)).known(), id(1));

    assertThat(routes.getFirst().step().why().getFirst().found()).hasSize(100);
  }

  @Test
  void everyRouteSaysInOrderWhetherItMatchesAndWhereItLeads() {
    Facts facts = facts().text("A refund, please").attribute("tier", "plain").known();

    assertThat(rules.routes(facts, id(1)))
        .extracting(it -> it.route().name(), Considered::matched, Considered::queueId)
        .containsExactly(
            tuple("Refunds", true, id(10)),
            tuple("Gold", false, id(11)),
            tuple("Rest", true, id(12)));
  }

  @Test
  void eachTestOfAConditionIsExplainedAlsoWhereTheRestIsDecidedAlready() {
    Condition both =
        Written.condition(
            """
            {'any': [{'field': 'channel', 'op': 'is', 'value': 'live-chat'},
                     {'not': {'field': 'time.hours', 'op': 'open',
                              'value': '00000000-0000-0007-0000-000000000001'}}]}
            """);
    var rule = new Rule("Any", both, Enrichment.NONE);
    var one = new RoutingRules(List.of(new Ruleset("One", List.of(rule))), List.of());

    assertThat(one.classify(facts().known()).steps().getFirst().why())
        .extracting(Why::found, Why::held)
        .containsExactly(tuple("live-chat", true), tuple("open", true));
  }
}
