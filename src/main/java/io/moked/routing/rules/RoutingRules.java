package io.moked.routing.rules;

import io.moked.routing.rules.Step.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A workstream's rules, as they are stored. */
@JsonDeserialize(using = StoredRules.class)
public record RoutingRules(List<Ruleset> classification, List<Route> routes) {

  public static final RoutingRules NONE = new RoutingRules(List.of(), List.of());

  public RoutingRules {
    classification = List.copyOf(classification);
    routes = List.copyOf(routes);
  }

  /** Asks the sets in order; in each, the first rule that matches. */
  public Classified classify(Facts facts) {
    var steps = new ArrayList<Step>();
    var set = new Enrichments();
    Facts known = facts;
    for (Ruleset ruleset : classification) {
      var findings = new Findings(known);
      for (Rule rule : ruleset.rules()) {
        Explained it = Explained.of(rule.when(), findings);
        steps.add(new Step(Kind.CLASSIFICATION, ruleset.name(), rule.name(), it.holds(), it.why()));
        if (it.holds()) {
          set.add(rule.set());
          known = known.with(rule.set().attributes());
          break;
        }
      }
    }
    return new Classified(set.merged(), known.attributes(), List.copyOf(steps));
  }

  /**
   * All routes in order, with what each says of a conversation. The first that {@link
   * Considered#matched} and whose queue does not overflow is the one.
   *
   * @param facts with the attributes that classification left
   */
  public List<Considered> routes(Facts facts, UUID conversationId) {
    var findings = new Findings(facts);
    return routes.stream()
        .map(route -> {
          Explained it = Explained.of(route.when(), findings);
          var step = new Step(Kind.ROUTE, null, route.name(), it.holds(), it.why());
          return new Considered(route, route.queueOf(conversationId), step);
        })
        .toList();
  }

  /** Every queue, skill, capacity profile and operating hours that they speak of. */
  public Set<UUID> mentioned() {
    return Mentions.of(this);
  }
}
