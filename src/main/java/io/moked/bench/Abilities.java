package io.moked.bench;

import io.moked.conversation.WantedSkill;
import io.moked.language.Names;
import io.moked.routing.rules.Condition;
import io.moked.routing.rules.Enrichment;
import io.moked.routing.rules.Field;
import io.moked.routing.rules.Operator;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.rules.Rule;
import io.moked.routing.rules.Ruleset;
import io.moked.routing.rules.Value;
import io.moked.time.Ids;
import io.moked.workforce.RatingModel;
import io.moked.workforce.RatingModelStore;
import io.moked.workforce.Skill;
import io.moked.workforce.SkillStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agents can and customers ask for: topics and languages, by classification's rules. */
final class Abilities {

  static final int TOPICS = 10;
  static final int TOPICS_OF_AGENT = 4;
  static final int LANGUAGES = 5;
  static final int LANGUAGES_OF_AGENT = 2;

  private static final int LEVELS = 5;

  private final JdbcClient jdbc;
  private final Map<String, UUID> topics = new LinkedHashMap<>();
  private final Map<String, UUID> languages = new LinkedHashMap<>();
  private final RoutingRules rules;

  Abilities(ApplicationContext context) {
    this.jdbc = context.getBean(JdbcClient.class);
    UUID model = Ids.next();
    context
        .getBean(RatingModelStore.class)
        .save(new RatingModel(model, "bench", Names.same("bench"), 1, LEVELS, List.of()));
    SkillStore skills = context.getBean(SkillStore.class);
    make(skills, model, "topic", TOPICS, topics);
    make(skills, model, "language", LANGUAGES, languages);
    this.rules =
        new RoutingRules(
            List.of(
                ruleset("answers.topic", topics, 2), ruleset("language", languages, LEVELS / 2)),
            List.of());
  }

  private static void make(
      SkillStore store, UUID model, String kind, int count, Map<String, UUID> made) {
    for (int n = 0; n < count; n++) {
      var skill = new Skill(Ids.next(), kind + n, Names.same(kind + n), kind, model);
      store.save(skill);
      made.put(skill.name(), skill.id());
    }
  }

  private static Ruleset ruleset(String field, Map<String, UUID> skills, int level) {
    Field asked = Field.parse(field).orElseThrow();
    var each = new ArrayList<Rule>();
    skills.forEach((name, skill) -> {
      var when = new Condition.Test(asked, Operator.IS, new Value.Text(name));
      var wanted = List.of(new WantedSkill(skill, level, List.of()));
      each.add(new Rule(name, when, new Enrichment(wanted, null, List.of(), Map.of())));
    });
    return new Ruleset(field, each);
  }

  /** They make a skill of each topic and language. */
  RoutingRules rules() {
    return rules;
  }

  /** Each agent gets some topics and languages, at any level. */
  void teach(List<UUID> agents, Random random) {
    var who = new ArrayList<UUID>();
    var what = new ArrayList<UUID>();
    var how = new ArrayList<Integer>();
    for (UUID agent : agents) {
      var learnt = new TreeSet<UUID>();
      learnt.addAll(some(topics, TOPICS_OF_AGENT, random));
      learnt.addAll(some(languages, LANGUAGES_OF_AGENT, random));
      for (UUID skill : learnt) {
        who.add(agent);
        what.add(skill);
        how.add(1 + random.nextInt(LEVELS));
      }
    }
    jdbc.sql("insert into agent_skill select *, true from unnest(?::uuid[], ?::uuid[], ?::int[])")
        .params(who.toArray(UUID[]::new), what.toArray(UUID[]::new), how.toArray(Integer[]::new))
        .update();
  }

  private static Set<UUID> some(Map<String, UUID> all, int count, Random random) {
    var some = new TreeSet<UUID>();
    while (some.size() < count) {
      some.add(List.copyOf(all.values()).get(random.nextInt(all.size())));
    }
    return some;
  }

  String anyLanguage(Random random) {
    return "language" + random.nextInt(LANGUAGES);
  }

  Map<String, String> anyAnswers(Random random) {
    return Map.of("topic", "topic" + random.nextInt(TOPICS));
  }
}
