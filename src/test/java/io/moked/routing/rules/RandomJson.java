package io.moked.routing.rules;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Any JSON, in which the words of rules occur. */
final class RandomJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> NAMES =
      List.of(
          "classification",
          "routes",
          "rules",
          "name",
          "when",
          "set",
          "to",
          "queueId",
          "percent",
          "all",
          "any",
          "not",
          "field",
          "op",
          "value",
          "skills",
          "relax",
          "level",
          "skillId",
          "afterSeconds",
          "priority",
          "capacityProfiles",
          "attributes",
          "\u0000",
          "");

  private RandomJson() {}

  static JsonNode node(Random random, int depth) {
    return switch (random.nextInt(depth < 6 ? 12 : 8)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(200) - 50);
      case 3 ->
          JSON.numberNode(random.nextBoolean() ? Double.NaN : Math.pow(10, random.nextInt(300)));
      case 4 -> JSON.stringNode(Written.id(random.nextInt(25)).toString());
      case 5 -> JSON.stringNode(new String(Character.toChars(random.nextInt(0x10FFFF))));
      case 6 -> JSON.stringNode(NAMES.get(random.nextInt(NAMES.size())));
      case 7 -> JSON.stringNode(random.nextBoolean() ? "is" : "subject");
      case 8, 9 -> {
        ArrayNode list = JSON.arrayNode();
        for (int n = random.nextInt(4); n > 0; n--) {
          list.add(node(random, depth + 1));
        }
        yield list;
      }
      default -> {
        ObjectNode object = JSON.objectNode();
        for (int n = random.nextInt(6); n > 0; n--) {
          object.set(NAMES.get(random.nextInt(NAMES.size())), node(random, depth + 1));
        }
        yield object;
      }
    };
  }
}
