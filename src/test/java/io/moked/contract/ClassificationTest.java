package io.moked.contract;

import static io.moked.contract.Rules.always;
import static io.moked.contract.Rules.classification;
import static io.moked.contract.Rules.route;
import static io.moked.contract.Rules.rule;
import static io.moked.contract.Rules.ruleset;
import static io.moked.contract.Rules.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What rules find out about a conversation, and in which order it is served by it. */
class ClassificationTest extends Outside {

  private Customer withPriority(Integer priority) {
    centre.changeWorkstream(always(priority == null ? Map.of() : Map.of("priority", priority)));
    return customers.starts("Priority " + priority);
  }

  @Test
  void whoeverHasAPriorityIsServedByItAndAmongEqualsTheLongestWaiting() {
    admin.givesUnits(avi, 30);
    var arrived = new ArrayList<Customer>();
    for (Integer priority : new Integer[] {300, null, 1, 1000, 100}) {
      arrived.add(withPriority(priority));
    }
    centre.changeWorkstream(Usual.handling());
    avi.isAvailable();

    for (int next : new int[] {2, 1, 4, 0, 3}) {
      Customer customer = arrived.get(next);
      avi.accepts(customer);
      avi.ends(customer);
      avi.closes(customer);
    }

    admin.givesUnits(avi, 100);
    assertThat(dana.sees(arrived.get(1)).get("priority").asInt()).isEqualTo(100);
  }

  @Test
  void ofTwoQueuesTheOneWithTheSmallerNumberIsServedFirst() {
    UUID late = admin.opensQueue(avi);
    UUID soon = admin.opensQueue(avi);
    admin.changesQueue(late, Map.of("priority", 7));
    admin.changesQueue(soon, Map.of("priority", 6));
    admin.givesUnits(avi, 30);
    centre.changeWorkstream(Rules.routes(route("late", null, late)));
    Customer first = customers.starts("Yossi");
    centre.changeWorkstream(Rules.routes(route("soon", null, soon)));
    Customer second = customers.starts("Naomi");

    avi.isAvailable();

    avi.isOffered(second);
    assertThat(dana.sees(first).get("state").asString()).isEqualTo("open");
    admin.givesUnits(avi, 100);
    avi.isOffered(first);
  }

  @Test
  void setsRunInOrderTheFirstRuleOfEachWinsAndALaterOneReadsWhatAnEarlierFound() {
    UUID vip = admin.opensQueue(maya);
    var rulesets =
        List.of(
            ruleset(
                "who",
                rule("gold", test("context.plan", "is", "gold"), attribute("level", "high")),
                rule("anybody", null, attribute("level", "low"))),
            ruleset(
                "how soon",
                rule("high", test("attributes.level", "is", "high"), Map.of("priority", 5)),
                rule("low", test("attributes.level", "is", "low"), Map.of("priority", 500))));
    var toVip = List.of(route("vip", test("attributes.level", "is", "high"), vip));
    centre.changeWorkstream(Map.of("routing", Rules.routing(rulesets, toVip)));

    Customer gold =
        customers.starts("Rina", Map.of("name", "Rina", "context", Map.of("plan", "gold")));
    Customer plain = customers.starts("Yossi");

    assertThat(dana.sees(gold).get("priority").asInt()).isEqualTo(5);
    assertThat(dana.sees(plain).get("priority").asInt()).isEqualTo(500);
    assertThat(dana.sees(gold).get("queue").get("id").asString()).isEqualTo(vip.toString());
    assertThat(dana.placed(gold).get("attributes").get("level").asString()).isEqualTo("high");
    assertThat(dana.placed(gold).get("steps").findValuesAsString("rule"))
        .containsExactly("gold", "high", "vip");
    assertThat(
            dana.placed(plain).get("steps").findValues("matched").stream()
                .map(it -> it.asBoolean()))
        .containsExactly(false, true, false, true, false, true);
  }

  private static Map<String, Object> attribute(String key, String value) {
    return Map.of("attributes", Map.of(key, value));
  }

  @Test
  void rulesThatAreChangedHoldForWhoeverComesNext() {
    centre.changeWorkstream(
        classification(ruleset("now", rule("all", null, Map.of("priority", 7)))));
    Customer before = customers.starts("Yossi");
    centre.changeWorkstream(
        classification(ruleset("now", rule("all", null, Map.of("priority", 8)))));

    assertThat(dana.sees(before).get("priority").asInt()).isEqualTo(7);
    assertThat(dana.sees(customers.starts("Naomi")).get("priority").asInt()).isEqualTo(8);
  }
}
