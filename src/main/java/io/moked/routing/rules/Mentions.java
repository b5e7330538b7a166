package io.moked.routing.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects what rules speak of. */
final class Mentions {

  private final Set<UUID> ids = new HashSet<>();

  static Set<UUID> of(RoutingRules rules) {
    var mentions = new Mentions();
    rules.classification().stream().flatMap(it -> it.rules().stream()).forEach(mentions::add);
    rules.routes().forEach(mentions::add);
    return Set.copyOf(mentions.ids);
  }

  static Set<UUID> of(Condition condition) {
    var mentions = new Mentions();
    mentions.add(condition);
    return Set.copyOf(mentions.ids);
  }

  private void add(Rule rule) {
    add(rule.when());
    rule.set().skills().forEach(it -> ids.add(it.skillId()));
    ids.addAll(rule.set().capacityProfiles());
  }

  private void add(Route route) {
    add(route.when());
    route.to().forEach(it -> ids.add(it.queueId()));
  }

  private void add(@Nullable Condition condition) {
    switch (condition) {
      case null -> {}
      case Condition.All(List<Condition> all) -> all.forEach(this::add);
      case Condition.Any(List<Condition> any) -> any.forEach(this::add);
      case Condition.Not(Condition not) -> add(not);
      case Condition.Test test -> {
        if (test.value() instanceof Value.Hours(UUID id)) {
          ids.add(id);
        }
      }
    }
  }
}
