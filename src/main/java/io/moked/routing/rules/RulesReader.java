package io.moked.routing.rules;

import io.moked.conversation.WantedSkill;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads rules out of JSON, as much of it as rules may be. */
final class RulesReader {

  static final int MAX_RULESETS = 10;
  static final int MAX_RULES = 100;
  static final int MAX_ROUTES = 100;

  private static final int MAX_NAME = 100;
  private static final int MAX_SHARES = 5;
  private static final int MAX_SKILLS = 20;
  private static final int MAX_LEVEL = 1000;
  private static final int MAX_RELAXATIONS = 5;
  private static final int MAX_WAIT = 172_800;
  private static final int MAX_PRIORITY = 1000;
  private static final int MAX_PROFILES = 10;
  private static final int MAX_ATTRIBUTES = 20;
  private static final int MAX_ATTRIBUTE = 500;

  private RulesReader() {}

  static RoutingRules rules(Sent sent) {
    if (!sent.isObject()) {
      return RoutingRules.NONE;
    }
    List<Sent> rulesets = sent.member("classification").entries(MAX_RULESETS);
    List<Sent> routes = sent.member("routes").entries(MAX_ROUTES);
    return new RoutingRules(
        rulesets.stream().filter(Sent::isObject).map(RulesReader::ruleset).toList(),
        routes.stream().filter(Sent::isObject).map(RulesReader::route).toList());
  }

  private static Ruleset ruleset(Sent sent) {
    List<Sent> rules = sent.member("rules").entries(MAX_RULES);
    return new Ruleset(
        name(sent), rules.stream().filter(Sent::isObject).map(RulesReader::rule).toList());
  }

  private static String name(Sent sent) {
    return sent.member("name").text(MAX_NAME);
  }

  private static Rule rule(Sent sent) {
    return new Rule(
        name(sent), ConditionReader.readIfAny(sent.member("when")), enrichment(sent.member("set")));
  }

  private static Enrichment enrichment(Sent sent) {
    if (!sent.isThere() || !sent.isObject()) {
      return Enrichment.NONE;
    }
    List<Sent> skills = sent.member("skills").entries(MAX_SKILLS);
    List<Sent> profiles = sent.member("capacityProfiles").entries(MAX_PROFILES);
    return new Enrichment(
        skills.stream().filter(Sent::isObject).map(RulesReader::skill).toList(),
        sent.member("priority").numberIfAny(1, MAX_PRIORITY),
        profiles.stream().map(Sent::id).toList(),
        attributes(sent.member("attributes")));
  }

  private static WantedSkill skill(Sent sent) {
    List<Sent> relax = sent.member("relax").entries(MAX_RELAXATIONS);
    return new WantedSkill(
        sent.member("skillId").id(),
        sent.member("level").number(0, MAX_LEVEL),
        relax.stream().filter(Sent::isObject).map(RulesReader::relaxation).toList());
  }

  private static WantedSkill.Relaxation relaxation(Sent sent) {
    return new WantedSkill.Relaxation(
        sent.member("afterSeconds").number(1, MAX_WAIT),
        sent.member("level").numberIfAny(0, MAX_LEVEL));
  }

  private static Map<String, String> attributes(Sent sent) {
    return sent.names(MAX_ATTRIBUTES, Field.MAX_KEY).stream()
        .collect(Collectors.toMap(it -> it, it -> sent.member(it).text(MAX_ATTRIBUTE)));
  }

  private static Route route(Sent sent) {
    List<Sent> to = sent.member("to").someEntries(MAX_SHARES);
    return new Route(
        name(sent),
        ConditionReader.readIfAny(sent.member("when")),
        to.stream().filter(Sent::isObject).map(RulesReader::share).toList());
  }

  private static Share share(Sent sent) {
    return new Share(sent.member("queueId").id(), sent.member("percent").number(1, 100));
  }
}
