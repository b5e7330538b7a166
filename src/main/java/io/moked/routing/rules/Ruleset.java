package io.moked.routing.rules;

import java.util.List;

/** Rules of which the first that matches speaks for all. */
public record Ruleset(String name, List<Rule> rules) {

  public Ruleset {
    rules = List.copyOf(rules);
  }
}
