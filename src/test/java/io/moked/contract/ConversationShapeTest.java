package io.moked.contract;

import static io.moked.contract.Shape.assertMembers;
import static io.moked.contract.Shape.assertShape;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A conversation has the members of the contract, and those that have no value are null. */
class ConversationShapeTest extends Outside {

  private static final String REF =
      """
      %1$s.id: text
      %1$s.name: text
      %1$s.names.en: text
      %1$s.names.he: text
      """;

  private static final String AGENT =
      REF
          + """
          %1$s.human: boolean
          %1$s.presence: text
          %1$s.unitsUsed: number
          %1$s.unitsTotal: number
          """;

  private static final String ALWAYS =
      """
      id: text
      channel: text
      state: text
      reason: text
      subject: text
      language: text
      customer.id: text
      customer.name: text
      customer.connected: boolean
      call: null
      sentiment.value: decimal or null
      sentiment.level: text
      sentiment.trend: text
      sentiment.messages: number
      units: number
      excessUnits: number
      consent: text
      priority: number
      setAside: boolean
      createdAt: text
      waitSeconds: number
      handleSeconds: number
      lastSeq: number
      version: number
      """
          + REF.formatted("queue")
          + REF.formatted("workstream");

  private static final String OFFER =
      """
      offer.id: text
      offer.conversationId: text
      offer.kind: text
      offer.offeredAt: text
      offer.expiresAt: text
      offer.shownAt: text or null
      offer.units: number
      offer.excessUnits: number
      offer.visibility: null
      offer.note: null
      offer.queue: null
      """;

  @Test
  void anOpenOne() {
    assertShape(
        dana.sees(customers.starts("Yossi")),
        ALWAYS
            + """
            agent: null
            participants: list
            offer: null
            offers: list
            forceClose: null
            lastMessage: null
            """);
  }

  @Test
  void oneThatIsBeingTransferredAndForceClosed() {
    Customer yossi = talking();
    yossi.writes("Hello");
    noa.isAvailable();
    dana.transfers(yossi, noa);

    assertShape(
        dana.forceCloses(yossi, null, 60),
        ALWAYS
            + AGENT.formatted("agent")
            + REF.formatted("participants[]")
            + OFFER
            + OFFER.replace("offer.", "offers[].")
            + AGENT.formatted("offers[].agent")
            + REF.formatted("offers[].by")
            + AGENT.formatted("offer.agent")
            + REF.formatted("offer.by")
            + REF.formatted("forceClose.by")
            + """
            participants[].mode: text
            participants[].visibility: null
            participants[].since: text
            forceClose.reason: text
            forceClose.dueAt: text
            lastMessage.at: text
            lastMessage.by: text
            lastMessage.text: text
            """);
  }

  @Test
  void anOfferCarriesWhatIsOffered() {
    Customer yossi = inState("offered");

    JsonNode offer = avi.isOffered(yossi);

    assertMembers(
        offer,
        "id",
        "conversationId",
        "kind",
        "agent",
        "by",
        "offeredAt",
        "expiresAt",
        "shownAt",
        "units",
        "excessUnits",
        "visibility",
        "note",
        "queue",
        "conversation");
  }

  @Test
  void theTargetsOfAnAssignment() {
    tom.isAvailable();

    assertShape(
        dana.assignTargets(customers.starts("Yossi"), false),
        REF.formatted("agents[]")
            + REF.formatted("queues[]")
            + """
            agents[].presence: text
            agents[].unitsTotal: number
            agents[].unitsUsed: number
            agents[].excessUnits: number
            agents[].skills[]: text
            agents[].allowed: boolean
            agents[].why: null
            queues[].type: text
            queues[].open: boolean
            queues[].agentsSignedIn: number
            """);
  }

  @Test
  void everyActionIsAnswered() {
    assertMembers(
        dana.actions(customers.starts("Yossi")),
        "monitor",
        "whisper",
        "join",
        "takeOver",
        "leave",
        "assign",
        "transfer",
        "pick",
        "consult",
        "forceClose",
        "undoForceClose",
        "accept",
        "reject",
        "send",
        "park",
        "resume",
        "end",
        "close");
  }
}
