package io.moked.routing.rules;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a condition as it was stored. What a request brings is for {@link RulesCheck}. */
final class StoredCondition extends ValueDeserializer<Condition> {

  @Override
  public Condition deserialize(JsonParser parser, DeserializationContext context) {
    var faults = new Faults();
    Condition condition = ConditionReader.read(new Sent("", context.readTree(parser), faults));
    return faults.none()
        ? condition
        : context.reportInputMismatch(Condition.class, "not a condition: %s", faults.all());
  }
}
