package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** OpenAPI at /q/openapi describes every call of the contract. */
class ContractPathsTest extends Outside {

  private static final String CALLS =
      """
      POST /api/session
      GET /api/me/presence
      PUT /api/me/presence
      GET /api/me/offers
      GET /api/me/work
      POST /api/offers/{id}/accept
      POST /api/offers/{id}/reject
      GET /api/conversations
      GET /api/conversations/{id}
      GET /api/conversations/{id}/timeline
      GET /api/conversations/{id}/actions
      POST /api/conversations/{id}/messages
      POST /api/conversations/{id}/monitor
      POST /api/conversations/{id}/whisper
      POST /api/conversations/{id}/join
      POST /api/conversations/{id}/take-over
      POST /api/conversations/{id}/leave
      GET /api/conversations/{id}/assign-targets
      GET /api/conversations/{id}/transfer-targets
      POST /api/conversations/{id}/assign
      POST /api/conversations/{id}/transfer
      POST /api/conversations/{id}/consult
      DELETE /api/conversations/{id}/consult/{agentId}
      POST /api/conversations/{id}/force-close
      DELETE /api/conversations/{id}/force-close
      POST /api/conversations/bulk
      POST /api/conversations/{id}/park
      POST /api/conversations/{id}/resume
      POST /api/conversations/{id}/end
      POST /api/conversations/{id}/close
      PUT /api/agents/{id}/presence
      GET /api/settings/supervision
      PUT /api/settings/supervision
      GET /api/audit
      GET /api/queues
      POST /api/queues
      PUT /api/queues/{id}
      DELETE /api/queues/{id}
      GET /api/agents
      POST /api/agents
      PUT /api/agents/{id}
      DELETE /api/agents/{id}
      GET /api/workstreams
      POST /api/workstreams
      PUT /api/workstreams/{id}
      DELETE /api/workstreams/{id}
      GET /api/rating-models
      POST /api/rating-models
      PUT /api/rating-models/{id}
      DELETE /api/rating-models/{id}
      GET /api/skills
      POST /api/skills
      PUT /api/skills/{id}
      DELETE /api/skills/{id}
      GET /api/capacity-profiles
      POST /api/capacity-profiles
      PUT /api/capacity-profiles/{id}
      DELETE /api/capacity-profiles/{id}
      GET /api/presences
      POST /api/presences
      PUT /api/presences/{id}
      DELETE /api/presences/{id}
      GET /api/settings/presence
      PUT /api/settings/presence
      GET /api/widget/{key}
      POST /api/widget/{key}/conversations
      POST /api/customer/messages
      GET /api/customer/timeline
      POST /api/customer/end
      """;

  @Test
  void everyCallOfTheContractIsDescribed() {
    JsonNode document = http.get("/q/openapi").send().json();

    Stream<String> described =
        document.get("paths").properties().stream()
            .flatMap(path ->
                path.getValue().propertyNames().stream()
                    .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()));

    assertThat(described).containsAll(CALLS.lines().toList());
  }
}
