package io.moked.routing.rules;

import io.moked.web.FieldProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Looks at rules that somebody sent, and says everything that is wrong: first with their shape, and
 * where that is right, with what they mean. Whatever was sent, it costs no more than rules of the
 * largest size do.
 */
public final class RulesCheck {

  private final Surroundings known;
  private final Faults faults;

  private RulesCheck(Surroundings known, Faults faults) {
    this.known = known;
    this.faults = faults;
  }

  /**
   * Checks a workstream's rules.
   *
   * @param field the path to them in the request: {@code routing}
   */
  public static Checked<RoutingRules> rules(String field, JsonNode sent, Surroundings known) {
    var faults = new Faults();
    RoutingRules rules = RulesReader.rules(new Sent(field, sent, faults));
    if (faults.none()) {
      new RulesCheck(known, faults).rules(field, rules);
    }
    return new Checked<>(rules, faults.all());
  }

  /**
   * Checks a condition that stands alone, as a bucket's does.
   *
   * @param field the path to it in the request
   * @param isHours whether there are operating hours of an id
   */
  public static Checked<Condition> condition(String field, JsonNode sent, Predicate<UUID> isHours) {
    var faults = new Faults();
    Condition condition = ConditionReader.read(new Sent(field, sent, faults));
    if (faults.none()) {
      new ConditionCheck(isHours, faults).look(field, condition);
    }
    return new Checked<>(condition, faults.all());
  }

  private void rules(String path, RoutingRules rules) {
    String prefix = path.isEmpty() ? "" : path + ".";
    for (int n = 0; n < rules.classification().size(); n++) {
      ruleset(prefix + "classification[" + n + "].rules", rules.classification().get(n).rules());
    }
    for (int n = 0; n < rules.routes().size(); n++) {
      route(prefix + "routes[" + n + "]", rules.routes().get(n));
    }
  }

  private void ruleset(String path, List<Rule> rules) {
    Set<Condition> earlier = new HashSet<>();
    boolean open = true;
    for (int n = 0; n < rules.size(); n++) {
      String rulePath = path + "[" + n + "]";
      Condition when = rules.get(n).when();
      if (!open || (when != null && !earlier.add(when))) {
        faults.add(new FieldProblem(rulePath, "unreachable"));
      }
      when(rulePath + ".when", when);
      enrichment(rulePath + ".set", rules.get(n).set());
      open = open && when != null && Certainty.of(when) != Certainty.ALWAYS;
    }
  }

  private void when(String path, @Nullable Condition when) {
    if (when != null) {
      new ConditionCheck(known::isHours, faults).look(path, when);
    }
  }

  private void enrichment(String path, Enrichment set) {
    Set<UUID> seen = new HashSet<>();
    for (int n = 0; n < set.skills().size(); n++) {
      new SkillCheck(known, faults).look(path + ".skills[" + n + "]", set.skills().get(n), seen);
    }
    for (int n = 0; n < set.capacityProfiles().size(); n++) {
      String profilePath = path + ".capacityProfiles[" + n + "]";
      UUID id = set.capacityProfiles().get(n);
      if (!known.isCapacityProfile(id)) {
        faults.add(new FieldProblem(profilePath, "unknown"));
      } else if (!seen.add(id)) {
        faults.add(new FieldProblem(profilePath, "twice"));
      }
    }
  }

  private void route(String path, Route route) {
    when(path + ".when", route.when());
    String toPath = path + ".to";
    int sum = route.to().stream().mapToInt(Share::percent).sum();
    if (sum != 100) {
      faults.add(new FieldProblem(toPath, "percent-total", Map.of("sum", sum)));
    }
    Set<UUID> seen = new HashSet<>();
    for (int n = 0; n < route.to().size(); n++) {
      queue(toPath + "[" + n + "].queueId", route.to().get(n).queueId(), seen);
    }
  }

  private void queue(String path, UUID id, Set<UUID> seen) {
    var type = known.queue(id);
    if (type.isEmpty()) {
      faults.add(new FieldProblem(path, "unknown"));
    } else if (type.get() != known.type()) {
      faults.add(new FieldProblem(path, "queue-type"));
    } else if (!seen.add(id)) {
      faults.add(new FieldProblem(path, "twice"));
    }
  }
}
