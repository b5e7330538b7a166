package io.moked.routing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is sent, rules come out or a list of what is wrong; and whatever rules say, an answer.
 */
class StrangeRulesTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int TEN_MEGABYTES = 10_000_000;

  @Test
  void nothingThatIsJsonIsTooStrangeToBeLookedAt() {
    for (int seed = 0; seed < 20_000; seed++) {
      Checked<RoutingRules> checked = check(RandomJson.node(new Random(seed), 0));
      if (checked.faults().isEmpty()) {
        ask(checked.value());
      }
    }
  }

  @Test
  void rulesWithOneThingChangedAreRefusedOrStillAnswer() {
    var conditions = new RandomRules(6);
    int refused = 0;
    for (int seed = 0; seed < 5_000; seed++) {
      var random = new Random(seed);
      ObjectNode rules = rules(conditions.condition(), conditions.condition());
      change(rules, random);
      Checked<RoutingRules> checked = check(rules);
      if (checked.faults().isEmpty()) {
        ask(checked.value());
      } else {
        refused++;
      }
    }
    assertThat(refused).isBetween(1_000, 4_900);
  }

  @Test
  void aRuleOfTenMegabytesIsRefusedByItsBounds() {
    String text = "x".repeat(TEN_MEGABYTES);
    ObjectNode when = JSON.objectNode().put("field", "text").put("op", "is").put("value", text);
    ObjectNode named = JSON.objectNode().put("field", "answers." + text).put("op", "is");
    ArrayNode many = JSON.arrayNode();
    for (int n = 0; n < TEN_MEGABYTES / 100; n++) {
      many.add(JSON.objectNode().put("field", "text").put("op", "is").put("value", "y" + n));
    }

    assertThat(check(rules(when, when)).faults())
        .containsExactly(
            tooLong("routing.classification[0].rules[0].when.value"),
            tooLong("routing.routes[0].when.value"));
    assertThat(check(rules(named, named)).faults())
        .extracting(FieldProblem::field)
        .containsExactly(
            "routing.classification[0].rules[0].when.field", "routing.routes[0].when.field");
    assertThat(check(rules(JSON.objectNode().set("any", many), when)).faults())
        .contains(
            new FieldProblem(
                "routing.classification[0].rules[0].when.any", "entries", Map.of("max", 20)));
    assertThat(check(JSON.objectNode().set("routes", many)).faults())
        .containsExactly(new FieldProblem("routing.routes", "entries", Map.of("max", 100)));
  }

  @Test
  void anAttributesNameOfTenMegabytesDoesNotComeBackInTheAnswer() {
    ObjectNode set = JSON.objectNode();
    set.putObject("attributes").put("x".repeat(TEN_MEGABYTES), "y");
    ObjectNode rules = JSON.objectNode();
    rules
        .putArray("classification")
        .addObject()
        .put("name", "Set")
        .putArray("rules")
        .addObject()
        .put("name", "Rule")
        .set("set", set);

    assertThat(check(rules).faults())
        .containsExactly(
            new FieldProblem(
                "routing.classification[0].rules[0].set.attributes", "names", Map.of("max", 100)));
  }

  @Test
  void conditionsInConditionsAreNotFollowedDeeperThanTheyMayBe() {
    JsonNode deep = JSON.objectNode().put("field", "text").put("op", "is-set");
    for (int n = 0; n < 1_000_000; n++) {
      ObjectNode around = JSON.objectNode();
      around.putArray("all").add(deep);
      deep = around;
    }

    assertThat(check(rules(deep, deep)).faults())
        .extracting(FieldProblem::message)
        .containsExactly("depth", "depth");
  }

  @Test
  void storedTextThatIsTooDeepIsNotReadAtAll() {
    String deep = "{\"not\":".repeat(100_000) + "1" + "}".repeat(100_000);

    assertThatThrownBy(() -> Written.JSON.readValue(deep, Condition.class))
        .isInstanceOf(StreamConstraintsException.class);
  }

  @Test
  void moreConditionsThanOneRuleMayHaveAreCountedOnce() {
    ObjectNode when = JSON.objectNode();
    ArrayNode groups = when.putArray("any");
    for (int group = 0; group < 20; group++) {
      ArrayNode tests = groups.addObject().putArray("all");
      for (int n = 0; n < 20; n++) {
        tests.addObject().put("field", "text").put("op", "contains").put("value", "y" + n);
      }
    }

    assertThat(check(rules(when, JSON.nullNode())).faults())
        .containsExactly(
            new FieldProblem(
                "routing.classification[0].rules[0].when", "conditions", Map.of("max", 20)));
  }

  @Test
  void ofVeryManyFaultsAsManyAreSaidAsAnybodyReads() {
    ObjectNode rules = JSON.objectNode();
    ArrayNode routes = rules.putArray("routes");
    for (int n = 0; n < 100; n++) {
      routes.addObject();
    }

    assertThat(check(rules).faults()).hasSize(100);
  }

  private static FieldProblem tooLong(String path) {
    return new FieldProblem(path, "length", Map.of("min", 1, "max", 200));
  }

  private static Checked<RoutingRules> check(JsonNode sent) {
    return RulesCheck.rules("routing", sent, new Centre());
  }

  private static void ask(RoutingRules rules) {
    Facts odd =
        KnownFacts.facts().text("\uD800\u0000\uFFFF").name("").answer("a", "1e999999999").known();
    assertThat(rules.classify(odd).steps()).hasSizeLessThanOrEqualTo(1_000);
    assertThat(rules.routes(odd, Written.id(1))).hasSize(rules.routes().size());
  }

  private static ObjectNode rules(JsonNode when, JsonNode other) {
    ObjectNode rules = JSON.objectNode();
    ObjectNode rule =
        rules
            .putArray("classification")
            .addObject()
            .put("name", "Set")
            .putArray("rules")
            .addObject();
    rule.put("name", "Rule").set("when", when);
    rule.putObject("set").put("priority", 5).putObject("attributes").put("b", "gold");
    ObjectNode route = rules.putArray("routes").addObject();
    route.put("name", "Route").set("when", other);
    route.putArray("to").addObject().put("queueId", Written.id(10).toString()).put("percent", 100);
    return rules;
  }

  /** Puts something by chance somewhere. */
  private static void change(ObjectNode rules, Random random) {
    var places = new ArrayList<ObjectNode>();
    places(rules, places);
    ObjectNode place = places.get(random.nextInt(places.size()));
    List<String> names = List.copyOf(place.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(4) == 0) {
      place.remove(name);
    } else {
      place.set(name, RandomJson.node(random, 2));
    }
  }

  private static void places(JsonNode node, List<ObjectNode> places) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      places.add(object);
    }
    node.forEach(inner -> places(inner, places));
  }
}
