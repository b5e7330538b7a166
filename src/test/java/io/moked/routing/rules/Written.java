package io.moked.routing.rules;

import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rules as a test writes them: in JSON, with single quotes. */
public final class Written {

  public static final JsonMapper JSON = JsonMapper.builder().build();

  private Written() {}

  public static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }

  public static Condition condition(String text) {
    return JSON.treeToValue(json(text), Condition.class);
  }

  public static RoutingRules rules(String text) {
    return JSON.treeToValue(json(text), RoutingRules.class);
  }

  /** The id that tests write as {@code 00000000-0000-0000-0000-000000000007}. */
  public static UUID id(int n) {
    return new UUID(0, n);
  }
}
