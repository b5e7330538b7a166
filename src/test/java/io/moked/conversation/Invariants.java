package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.workforce.Agent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What holds after every command, whatever it was. */
final class Invariants {

  private final World world;
  private final Map<UUID, Timeline> timelines = new HashMap<>();

  Invariants(World world) {
    this.world = world;
  }

  void checkedSend(Request request) {
    var conversations = new HashMap<>(world.conversations());
    var agents = new HashMap<>(world.agents());
    int changes = world.changes().size();
    int acts = world.acts().size();
    Conversation before = world.conversation(request.conversationId());

    Outcome outcome = world.send(request);

    if (outcome instanceof Outcome.Refused) {
      assertThat(world.conversations()).as("after a refusal").isEqualTo(conversations);
      assertThat(world.agents()).as("after a refusal").isEqualTo(agents);
      assertThat(world.changes()).as("after a refusal").hasSize(changes);
    }
    everyActIsInTheAudit(request, outcome, acts);
    onlyThatChanged(request, conversations);
    onlyForward(before, world.conversation(request.conversationId()));
    numbersHaveNoGaps(request, outcome);
    isSound(world.conversation(request.conversationId()));
    loadIsTheSumOfWhatConversationsHold(agents);
  }

  private void everyActIsInTheAudit(Request request, Outcome outcome, int acts) {
    if (!(request.command() instanceof Command.Act act)) {
      assertThat(world.acts()).hasSize(acts);
      return;
    }
    assertThat(world.acts()).as("an audit entry for %s", act).hasSize(acts + 1);
    assertThat(world.acts().getLast().verb()).isEqualTo(act.verb());
    assertThat(world.acts().getLast().actor()).isEqualTo(request.who().actor());
    assertThat(world.acts().getLast().outcome())
        .isEqualTo(
            switch (outcome) {
              case Outcome.Done _ -> "accepted";
              case Outcome.Refused(Refusal refusal) -> refusal.code().wire();
            });
  }

  private void onlyThatChanged(Request request, Map<UUID, Conversation> before) {
    var others = new HashMap<>(world.conversations());
    others.keySet().removeIf(id -> id.equals(request.conversationId()));
    before.remove(request.conversationId());
    assertThat(others.equals(before)).as("other conversations are left alone").isTrue();
  }

  private static void onlyForward(Conversation before, Conversation after) {
    if (before == null || before.equals(after)) {
      return;
    }
    assertThat(before.state()).as("closed stays closed").isNotEqualTo(State.CLOSED);
    assertThat(after.position().version()).isGreaterThan(before.position().version());
  }

  private void numbersHaveNoGaps(Request request, Outcome outcome) {
    if (!(outcome instanceof Outcome.Done done)) {
      return;
    }
    timelines
        .computeIfAbsent(request.conversationId(), _ -> Timeline.of(request, world))
        .add(done.events(), world.conversation(request.conversationId()));
  }

  private void isSound(Conversation c) {
    var ids = new ArrayList<UUID>(c.participants().stream().map(p -> p.who().id()).toList());
    assertThat(ids).as("each is in it once").doesNotHaveDuplicates();
    long owners = c.participants().stream().filter(p -> p.mode() == Mode.PRIMARY).count();
    switch (c.phase()) {
      case OPEN -> assertThat(owners).isZero();
      case OFFERED, TALKING, WAITING, WRAP_UP -> assertThat(owners).isOne();
      case CLOSED -> assertThat(owners).isLessThanOrEqualTo(1);
    }
    offerFits(c);
    consultsFit(c);
    assertThat(c.times().wait(world.now())).isGreaterThanOrEqualTo(java.time.Duration.ZERO);
    assertThat(c.times().handle(world.now())).isGreaterThanOrEqualTo(java.time.Duration.ZERO);
    assertThat(c.times().waitingSince() != null && c.times().handlingSince() != null)
        .as("waited for and handled at once")
        .isFalse();
    assertThat(c.excessUnits()).isNotNegative();
  }

  private static void offerFits(Conversation c) {
    Offer offer = c.offer();
    if (offer == null) {
      assertThat(c.phase()).as("offered to nobody").isNotEqualTo(Phase.OFFERED);
      return;
    }
    switch (offer.kind()) {
      case ROUTED, ASSIGNED, PICKED -> {
        assertThat(c.phase()).isEqualTo(Phase.OFFERED);
        assertThat(c.owner()).contains(offer.agent());
      }
      case TRANSFER -> {
        assertThat(c.phase()).isIn(Phase.TALKING, Phase.WAITING);
        assertThat(c.isOwnedBy(offer.agent().id())).isFalse();
      }
      case CONSULT -> throw new AssertionError("advice is asked for beside: " + offer);
    }
  }

  private static void consultsFit(Conversation c) {
    assertThat(c.offers()).extracting(it -> it.agent().id()).doesNotHaveDuplicates();
    for (Offer offer : c.consults()) {
      assertThat(offer.kind()).isEqualTo(OfferKind.CONSULT);
      assertThat(offer.units()).isZero();
      assertThat(c.phase()).as("somebody asks for advice").isEqualTo(Phase.TALKING);
      assertThat(c.modeOf(offer.agent().id()))
          .isNotIn(java.util.Optional.of(Mode.PRIMARY), java.util.Optional.of(Mode.CONSULT));
    }
    boolean over = c.phase() == Phase.WRAP_UP || c.phase() == Phase.CLOSED;
    assertThat(over && c.participants().stream().anyMatch(it -> it.mode() == Mode.CONSULT))
        .as("advised though it is over")
        .isFalse();
  }

  /** Reckoned here anew, not by the code that moves it. */
  private void loadIsTheSumOfWhatConversationsHold(Map<UUID, Agent> before) {
    var held = new HashMap<UUID, Integer>();
    for (Conversation c : world.conversations().values()) {
      boolean wrapsUp = c.state() == State.WRAP_UP && !c.hold().released();
      if (c.state() == State.ACTIVE || wrapsUp) {
        held.merge(c.owner().orElseThrow().id(), c.units(), Integer::sum);
      }
      if (c.offer() != null && c.offer().kind() == OfferKind.TRANSFER) {
        held.merge(c.offer().agent().id(), c.units(), Integer::sum);
      }
    }
    for (Agent agent : world.agents().values()) {
      assertThat(agent.unitsUsed())
          .as("units of %s", agent.name())
          .isEqualTo(held.getOrDefault(agent.id(), 0));
      if (!agent.equals(before.get(agent.id()))) {
        assertThat(agent.version()).isGreaterThan(before.get(agent.id()).version());
      }
    }
  }

  /** Those who take part, watchers left out: what the timeline can tell. */
  static List<Participant> seen(Conversation c) {
    return c.participants().stream().filter(p -> p.mode() != Mode.MONITOR).toList();
  }
}
