package io.moked.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What an administrator keeps beside queues: skills, profiles, presences. Names are unique. */
final class Catalogue {

  static final String SKILLS = "/api/skills";
  static final String MODELS = "/api/rating-models";
  static final String PROFILES = "/api/capacity-profiles";
  static final String PRESENCES = "/api/presences";

  private final AdministratorSeat admin;

  Catalogue(AdministratorSeat admin) {
    this.admin = admin;
  }

  static String unique(String name) {
    return name + " " + UUID.randomUUID().toString().substring(24);
  }

  /** From 1 to 10. */
  JsonNode model() {
    return admin.post(MODELS, Map.of("name", unique("Scale"), "min", 1, "max", 10));
  }

  JsonNode skill() {
    return skill(model().get("id").asString());
  }

  JsonNode skill(String modelId) {
    return admin.post(SKILLS, Map.of("name", unique("Skill"), "ratingModelId", modelId));
  }

  JsonNode profile(Map<String, Object> more) {
    var request = new LinkedHashMap<String, Object>(more);
    request.put("name", unique("Profile"));
    return admin.post(PROFILES, request);
  }

  JsonNode presence(String base) {
    return admin.post(PRESENCES, Map.of("name", unique("Presence"), "base", base));
  }

  /** The one of this id in a list; null if there is none. */
  JsonNode find(String path, String id) {
    return Caller.items(admin.get(path)).stream()
        .filter(it -> it.get("id").asString().equals(id))
        .findFirst()
        .orElse(null);
  }

  JsonNode gives(Seat agent, String member, Object... entries) {
    return admin.put("/api/agents/" + agent.id(), Map.of(member, List.of(entries)));
  }

  static String id(JsonNode resource) {
    return resource.get("id").asString();
  }
}
