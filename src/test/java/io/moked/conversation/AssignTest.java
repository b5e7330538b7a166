package io.moked.conversation;

import static io.moked.conversation.Person.API;
import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.ROBO;
import static io.moked.conversation.Person.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.workforce.Presence;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Giving an open conversation to somebody: S11 to S14, and S5, S6, S17 where they meet it. */
class AssignTest {

  @Test
  void S11_anOpenConversationIsAssignedToAnAgentWhoIsAsked() {
    Story story = Given.anOpenConversation().when(DANA, Commands.assign(NOA)).isDone();
    assertThat(story.phase()).isEqualTo(Phase.OFFERED);
    assertThat(story.isOwnedBy(NOA)).isTrue();
    assertThat(story.offer().kind()).isEqualTo(OfferKind.ASSIGNED);
    assertThat(story.offer().by()).isEqualTo(DANA.ref());
    assertThat(story.offer().expiresAt()).isEqualTo(World.MORNING.plus(PlainRules.OFFER_TIME));
    assertThat(story.unitsOf(NOA)).isEqualTo(PlainRules.UNITS);
    assertThat(story.shownToCustomer()).isEmpty();
    assertThat(story.accepts(NOA).isDone().phase()).isEqualTo(Phase.TALKING);
  }

  @ParameterizedTest
  @EnumSource(names = {"OFFERED", "TALKING", "WAITING"})
  void S11_whatHasAnAgentIsNotAssignedAndTheRefusalNamesHim(Phase phase) {
    Story story = Given.aConversation(phase).when(DANA, Commands.assign(NOA));
    story.isRefusedWith(Code.ALREADY_ASSIGNED).saying("agent", AVI.ref());
    story.saying("at", World.MORNING);
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.unitsOf(NOA)).isZero();
  }

  @Test
  void S11_whatIsOverIsNotAssigned() {
    Given.aConversationInWrapUp().when(DANA, Commands.assign(NOA)).isRefusedWith(Code.WRONG_STATE);
    Given.aClosedConversation().when(DANA, Commands.assign(NOA)).isRefusedWith(Code.ALREADY_CLOSED);
  }

  @Test
  void S12_withoutOverrideAnExcessIsRefusedAndSaidInUnits() {
    Given.anOpenConversation()
        .where(NOA, 85)
        .when(DANA, Commands.assign(NOA))
        .isRefusedWith(Code.CAPACITY_EXCEEDED)
        .saying("excessUnits", 15);
  }

  @Test
  void S12_anOverrideGoesThroughAndTheExcessIsStored() {
    Story story =
        Given.anOpenConversation()
            .where(NOA, 85)
            .where(NOA, Presence.AWAY)
            .when(DANA, Commands.assignAnyway(NOA))
            .isDone();
    assertThat(story.offer().excessUnits()).isEqualTo(15);
    assertThat(story.offer().overridden())
        .isEqualTo(Set.of(Offer.Rule.CAPACITY, Offer.Rule.PRESENCE));
    assertThat(story.auditDetail())
        .containsEntry("excessUnits", 15)
        .containsEntry("override", true);
    assertThat(story.agent(NOA).unitsFree()).isEqualTo(-15);
    assertThat(story.accepts(NOA).isDone().conversation().excessUnits()).isEqualTo(15);
  }

  @Test
  void S12_whatFitsExactlyIsNoExcess() {
    Story story =
        Given.anOpenConversation().where(NOA, 70).when(DANA, Commands.assignAnyway(NOA)).isDone();
    assertThat(story.offer().excessUnits()).isZero();
    assertThat(story.offer().overridden()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Presence.class)
  void S13_onlyAgentsInAnAllowedPresenceAreAssignedUnlessItIsOverridden(Presence presence) {
    var given = Given.anOpenConversation().where(NOA, presence);
    Story story = given.when(DANA, Commands.assign(NOA));
    if (presence == Presence.AVAILABLE || presence == Presence.BUSY) {
      story.isDone();
      return;
    }
    story.isRefusedWith(Code.PRESENCE_NOT_ALLOWED).saying("presence", presence);
    assertThat(given.when(DANA, Commands.assignAnyway(NOA)).isDone().offer().overridden())
        .containsExactly(Offer.Rule.PRESENCE);
  }

  @Test
  void S13_anAgentOfAnotherQueueMayBeAssigned() {
    Given.anOpenConversation().when(DANA, Commands.assign(TOM)).isDone();
  }

  @Test
  void S13_anotherQueueOfTheSameTypeTakesItAndItStaysOpen() {
    Story story = Given.anOpenConversation().when(DANA, Commands.assign(PlainRules.SALES)).isDone();
    assertThat(story.phase()).isEqualTo(Phase.OPEN);
    assertThat(story.conversation().queue()).isEqualTo(PlainRules.SALES);
    assertThat(story.shownToCustomer()).isEmpty();
  }

  @Test
  void S13_theCurrentQueueIsNoTarget() {
    Given.anOpenConversation()
        .when(DANA, Commands.assign(PlainRules.SUPPORT))
        .isRefusedWith(Code.SAME_QUEUE);
  }

  @Test
  void S13_aQueueOfAnotherTypeIsNoTargetNotEvenWithAnOverride() {
    for (Ref other : new Ref[] {PlainRules.CASES, PlainRules.PHONE}) {
      Given.anOpenConversation()
          .when(DANA, Commands.assignAnyway(other))
          .isRefusedWith(Code.QUEUE_TYPE_MISMATCH);
    }
  }

  @Test
  void S13_anEmptyQueueAsksForAConfirmation() {
    var given = Given.anOpenConversation();
    given.when(DANA, Commands.assign(PlainRules.NIGHT)).isRefusedWith(Code.EMPTY_QUEUE);
    Story story = given.when(DANA, Commands.assignAnyway(PlainRules.NIGHT)).isDone();
    assertThat(story.conversation().queue()).isEqualTo(PlainRules.NIGHT);
  }

  @Test
  void S13_whatDoesNotExistIsNotFound() {
    UUID nobody = new UUID(9, 9);
    Given.anOpenConversation()
        .when(DANA, new Command.Assign(nobody, null, true))
        .isRefusedWith(Code.NOT_FOUND);
    Given.anOpenConversation()
        .when(DANA, new Command.Assign(null, nobody, true))
        .isRefusedWith(Code.NOT_FOUND);
  }

  @Test
  void S14_whoHoldsTheRoleForProgramsCannotAssignAndTheRefusalSaysSo() {
    Story story =
        Given.anOpenConversation()
            .when(API, Commands.assign(NOA))
            .isRefusedWith(Code.API_ACCESS_ROLE);
    assertThat(story.audited().outcome()).isEqualTo("api-access-role");
    Given.anOpenConversation()
        .when(API, Commands.assign(PlainRules.SALES))
        .isRefusedWith(Code.API_ACCESS_ROLE);
    Given.anOpenConversation().when(API, new Command.Monitor()).isDone();
  }

  @Test
  void S14_norIsAnythingAssignedToHim() {
    Given.anOpenConversation()
        .when(DANA, Commands.assignAnyway(API))
        .isRefusedWith(Code.API_ACCESS_ROLE);
  }

  @Test
  void S06_aRecordCanBeAssignedAndTransferred() {
    Story story =
        Given.anOpenConversation().over(Channel.RECORD).when(DANA, Commands.assign(AVI)).isDone();
    story.accepts(AVI).isDone().when(DANA, Commands.transfer(NOA)).isDone();
    assertThat(story.accepts(NOA).isDone().isOwnedBy(NOA)).isTrue();
  }

  @Test
  void S05_withoutTheSwitchOrTheRightNobodyAssigns() {
    Given.anOpenConversation()
        .withSwitchOff(Verb.Switch.ASSIGN)
        .when(DANA, Commands.assign(NOA))
        .isRefusedWith(Code.SWITCH_OFF);
    Given.anOpenConversation().when(AVI, Commands.assign(AVI)).isRefusedWith(Code.NO_RIGHT);
    Given.anOpenConversation()
        .withSwitchOff(Verb.Switch.TRANSFER)
        .when(DANA, Commands.assign(NOA))
        .isDone();
  }

  @Test
  void S17_aBotIsNotAssigned() {
    Given.anOpenConversation()
        .when(DANA, Commands.assignAnyway(ROBO))
        .isRefusedWith(Code.NOT_A_HUMAN_AGENT);
  }

  @Test
  void whoRejectsOrMissesAnAssignmentGivesItBackToTheQueue() {
    Story rejected = Given.anOpenConversation().when(DANA, Commands.assign(NOA)).rejects(NOA);
    assertThat(rejected.isDone().phase()).isEqualTo(Phase.OPEN);
    assertThat(rejected.conversation().owner()).isEmpty();
    assertThat(rejected.unitsOf(NOA)).isZero();
    assertThat(rejected.conversation().declines()).containsEntry(NOA.id(), 1);
    Story missed = Given.anOpenConversation().when(DANA, Commands.assign(NOA)).nobodyAnswers();
    assertThat(missed.isDone().phase()).isEqualTo(Phase.OPEN);
    assertThat(missed.unitsOf(NOA)).isZero();
    missed.when(MOKED, Commands.route(NOA)).isDone();
  }
}
