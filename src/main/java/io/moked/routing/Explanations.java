package io.moked.routing;

import io.moked.conversation.Ref;
import io.moked.routing.floor.Candidate;
import io.moked.routing.floor.Exclusion;
import io.moked.routing.floor.Explanation;
import io.moked.routing.floor.Floor;
import io.moked.routing.floor.Method;
import io.moked.workforce.Agent;
import io.moked.workforce.Roster;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Why an agent was asked, as it is kept with the offer. */
@Component
class Explanations {

  /**
   * @param basis {@code method}, {@code preferred} (its last agent, who was free) or {@code kept}
   * @param rule the custom rule that he fits; null in a usual queue
   * @param free how many of the queue's {@code members} could have been asked
   */
  record Chosen(
      String basis,
      @Nullable Method method,
      @Nullable String rule,
      List<Person> candidates,
      int free,
      int members,
      Map<Exclusion, Integer> excluded) {}

  /** A candidate by name: who reads it may do so when he is long gone. */
  record Person(
      Ref agent, int free, int distance, @Nullable Instant lastAssignedAt, int declines) {}

  private final Roster roster;
  private final JsonMapper json;

  Explanations(Roster roster, JsonMapper json) {
    this.roster = roster;
    this.json = json;
  }

  JsonNode of(Floor.Proposal proposal) {
    Explanation it = proposal.explanation();
    return json.valueToTree(
        new Chosen(
            it.basis().name().toLowerCase(java.util.Locale.ROOT),
            it.tier() == null ? null : it.tier().order(),
            it.tier() == null || it.tier().name().isEmpty() ? null : it.tier().name(),
            it.best().stream().map(this::person).toList(),
            it.free(),
            it.members(),
            it.excluded()));
  }

  private Person person(Candidate it) {
    return new Person(ref(it.id()), it.free(), it.distance(), it.lastAssignedAt(), it.declines());
  }

  Ref ref(UUID id) {
    return roster
        .find(id)
        .map((Agent agent) -> new Ref(agent.id(), agent.name(), agent.names()))
        .orElseGet(() -> new Ref(id, "", null));
  }
}
