package io.moked.conversation;

import static io.moked.conversation.Person.API;
import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.RAMI;
import static io.moked.conversation.Person.ROBO;
import static io.moked.conversation.Person.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.workforce.Presence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may be asked to take a conversation over, and when: S15 to S18. */
class TransferTest {

  @ParameterizedTest
  @EnumSource(names = {"TALKING", "WAITING"})
  void S15_activeAndWaitingConversationsAreTransferred(Phase phase) {
    Story story = Given.aConversation(phase).when(DANA, Commands.transfer(NOA)).isDone();
    assertThat(story.offer().kind()).isEqualTo(OfferKind.TRANSFER);
    assertThat(story.accepts(NOA).isDone().phase()).isEqualTo(Phase.TALKING);
    assertThat(story.isOwnedBy(NOA)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "WRAP_UP"})
  void S15_othersAreNot(Phase phase) {
    Given.aConversation(phase).when(DANA, Commands.transfer(NOA)).isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void S15_aClosedOneLeastOfAll() {
    Given.aClosedConversation()
        .when(DANA, Commands.transfer(NOA))
        .isRefusedWith(Code.ALREADY_CLOSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIVE_CHAT", "SMS", "WHATSAPP", "CUSTOM"})
  void S16_everyMessagingChannelIsTransferred(Channel channel) {
    Given.aTalkingConversation().over(channel).when(DANA, Commands.transfer(NOA)).isDone();
  }

  @ParameterizedTest
  @EnumSource(Call.Kind.class)
  void S16_butNotOnceItWasElevatedUntilTheCallIsOver(Call.Kind kind) {
    Story story = Given.aTalkingConversation().elevatedTo(kind).then();
    story.when(DANA, Commands.transfer(NOA)).isRefusedWith(Code.ELEVATED_TO_CALL);
    story.when(DANA, Commands.transfer(PlainRules.SALES)).isRefusedWith(Code.ELEVATED_TO_CALL);
    story.elevateTo(null).when(DANA, Commands.transfer(NOA)).isDone();
  }

  @Test
  void S16_aPhoneCallIsNotTransferred() {
    Story story =
        Given.aTalkingConversation().over(Channel.VOICE).when(DANA, Commands.transfer(NOA));
    assertThat(story.refusal().code()).isIn(Code.ELEVATED_TO_CALL, Code.CHANNEL_NOT_SUPPORTED);
  }

  @Test
  void S17_transferIsToHumanAgents() {
    Given.aTalkingConversation()
        .when(DANA, Commands.transferAnyway(ROBO))
        .isRefusedWith(Code.NOT_A_HUMAN_AGENT);
  }

  @Test
  void S17_andFromHumanAgents() {
    Given.aTalkingConversation()
        .ownedBy(ROBO)
        .when(DANA, Commands.transfer(NOA))
        .isRefusedWith(Code.NOT_A_HUMAN_AGENT);
  }

  @Test
  void S18_onlyAgentsOfTheSameQueueUnlessItIsOverridden() {
    var given = Given.aTalkingConversation();
    given.when(DANA, Commands.transfer(TOM)).isRefusedWith(Code.NOT_IN_QUEUE);
    assertThat(given.when(DANA, Commands.transferAnyway(TOM)).isDone().offer().overridden())
        .containsExactly(Offer.Rule.QUEUE);
  }

  @Test
  void S18_onlyAgentsInAnAllowedPresenceUnlessItIsOverridden() {
    var given = Given.aTalkingConversation().where(NOA, Presence.DO_NOT_DISTURB);
    given.when(DANA, Commands.transfer(NOA)).isRefusedWith(Code.PRESENCE_NOT_ALLOWED);
    assertThat(given.when(DANA, Commands.transferAnyway(NOA)).isDone().offer().overridden())
        .containsExactly(Offer.Rule.PRESENCE);
  }

  @Test
  void S18_aFullAgentIsOverriddenWithTheExcessShownAndStored() {
    var given = Given.aTalkingConversation().where(NOA, 90);
    given
        .when(DANA, Commands.transfer(NOA))
        .isRefusedWith(Code.CAPACITY_EXCEEDED)
        .saying("excessUnits", 20);
    Story story = given.when(DANA, Commands.transferAnyway(NOA)).isDone();
    assertThat(story.offer().excessUnits()).isEqualTo(20);
    assertThat(story.accepts(NOA).isDone().conversation().excessUnits()).isEqualTo(20);
  }

  @Test
  void S18_aQueueTakesItBackToOpenForItsOwnAgents() {
    Story story =
        Given.aTalkingConversation().when(DANA, Commands.transfer(PlainRules.SALES)).isDone();
    assertThat(story.phase()).isEqualTo(Phase.OPEN);
    assertThat(story.conversation().queue()).isEqualTo(PlainRules.SALES);
    assertThat(story.conversation().owner()).isEmpty();
    assertThat(story.conversation().lastOwner()).as("it is not to come back to him").isNull();
    assertThat(story.unitsOf(AVI)).isZero();
  }

  @Test
  void S18_queuesHaveTheSameRulesAsForAssigning() {
    var given = Given.aTalkingConversation();
    given.when(DANA, Commands.transfer(PlainRules.SUPPORT)).isRefusedWith(Code.SAME_QUEUE);
    given.when(DANA, Commands.transfer(PlainRules.PHONE)).isRefusedWith(Code.QUEUE_TYPE_MISMATCH);
    given.when(DANA, Commands.transfer(PlainRules.NIGHT)).isRefusedWith(Code.EMPTY_QUEUE);
  }

  @Test
  void S05_withoutTheSwitchOrTheRightNobodyTransfersWhatIsNotHis() {
    var off = Given.aTalkingConversation().withSwitchOff(Verb.Switch.TRANSFER);
    off.when(DANA, Commands.transfer(NOA)).isRefusedWith(Code.SWITCH_OFF);
    off.when(AVI, Commands.transfer(NOA)).isDone();
    Given.aTalkingConversation().when(MAYA, Commands.transfer(MAYA)).isRefusedWith(Code.NO_RIGHT);
  }

  @Test
  void theOwnerIsNoTarget() {
    Given.aTalkingConversation()
        .when(DANA, Commands.transfer(AVI))
        .isRefusedWith(Code.ALREADY_ASSIGNED);
  }

  @Test
  void oneQuestionAtATime() {
    Story story = Given.aTalkingConversation().when(DANA, Commands.transfer(NOA)).isDone();
    story
        .when(RAMI, Commands.transfer(MAYA))
        .isRefusedWith(Code.WRONG_STATE)
        .saying("offeredTo", NOA.ref());
    story.when(AVI, Commands.consult(NOA)).isRefusedWith(Code.WRONG_STATE);
    story.when(AVI, Commands.consult(MAYA)).isDone();
    story.when(RAMI, Commands.transfer(PlainRules.SALES)).isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void aProgramGetsNothingTransferred() {
    Given.aTalkingConversation()
        .when(DANA, Commands.transferAnyway(API))
        .isRefusedWith(Code.API_ACCESS_ROLE);
  }
}
