package io.moked.routing.rules;

import io.moked.conversation.WantedSkill;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a rule sets.
 *
 * @param priority 1 (first) to 1000; null leaves it
 * @param capacityProfiles ids
 */
public record Enrichment(
    List<WantedSkill> skills,
    @Nullable Integer priority,
    List<UUID> capacityProfiles,
    Map<String, String> attributes) {

  public static final Enrichment NONE = new Enrichment(List.of(), null, List.of(), Map.of());

  public Enrichment {
    skills = List.copyOf(skills);
    capacityProfiles = List.copyOf(capacityProfiles);
    attributes = Map.copyOf(attributes);
  }
}
