package io.moked.routing.rules;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads rules as they were stored. What a request brings is for {@link RulesCheck}. */
final class StoredRules extends ValueDeserializer<RoutingRules> {

  @Override
  public RoutingRules deserialize(JsonParser parser, DeserializationContext context) {
    var faults = new Faults();
    RoutingRules rules = RulesReader.rules(new Sent("", context.readTree(parser), faults));
    return faults.none()
        ? rules
        : context.reportInputMismatch(RoutingRules.class, "not rules: %s", faults.all());
  }
}
