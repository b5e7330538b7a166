package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.workforce.Presence;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Writing, waiting, consulting, and the customer's connection. */
class TalkingTest {

  @Test
  void theSameMessageTwiceHasItsEffectOnceAndTheSameNumber() {
    Story story = Given.aTalkingConversation().when(CUSTOMER, Commands.say("hello")).isDone();
    long seq = story.seq();
    story.when(AVI, Commands.say("shalom")).isDone();
    Conversation before = story.conversation();
    story.when(CUSTOMER, Commands.say("hello")).isDone();
    assertThat(story.seq()).isEqualTo(seq);
    assertThat(story.events()).isEmpty();
    assertThat(story.conversation()).isEqualTo(before);
  }

  @Test
  void aRepeatedMessageIsAnsweredEvenWhenTheConversationIsClosedMeanwhile() {
    Story story = Given.aTalkingConversation().when(CUSTOMER, Commands.say("hello"));
    long seq = story.seq();
    story.when(DANA, Commands.forceClose()).when(CUSTOMER, Commands.say("hello")).isDone();
    assertThat(story.seq()).isEqualTo(seq);
  }

  @Test
  void twoPeopleMayUseTheSameClientId() {
    Story story = Given.aTalkingConversation().when(CUSTOMER, Commands.say("hello"));
    long seq = story.seq();
    assertThat(story.when(AVI, Commands.say("hello")).isDone().seq()).isEqualTo(seq + 1);
  }

  @Test
  void internalMessagesStayAmongStaff() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.sayInternally("difficult"));
    assertThat(story.isDone().shownToCustomer()).isEmpty();
    assertThat(story.conversation().lastMessage()).isNull();
  }

  @Test
  void theCustomerCannotWriteInternally() {
    Story story = Given.aTalkingConversation().when(CUSTOMER, Commands.sayInternally("hello"));
    assertThat(story.isDone().shownToCustomer()).hasSize(1);
  }

  @Test
  void whoIsOnlyAskedDoesNotWriteYet() {
    Given.anOfferedConversation()
        .when(AVI, Commands.say("hello"))
        .isRefusedWith(Code.NOT_A_PARTICIPANT);
    Given.aTalkingConversation()
        .when(NOA, Commands.sayInternally("hello"))
        .isRefusedWith(Code.NOT_A_PARTICIPANT);
  }

  @Test
  void theBeginningOfTheLastMessageNeverEndsInHalfACharacter() {
    String text = "a".repeat(Conversation.LastMessage.MOST - 1) + "😀 and more";
    Story story = Given.aTalkingConversation().when(CUSTOMER, Commands.say(text)).isDone();
    assertThat(story.conversation().lastMessage().text())
        .isEqualTo("a".repeat(Conversation.LastMessage.MOST - 1));
  }

  @Test
  void waitingCostsTheAgentNothingUntilHeResumes() {
    Story story = Given.aWaitingConversation().then();
    assertThat(story.unitsOf(AVI)).isZero();
    story.when(AVI, new Command.Resume()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    assertThat(story.unitsOf(AVI)).isEqualTo(PlainRules.UNITS);
  }

  @Test
  void aWaitingConversationIsQueuedWhenItsCustomerWritesAndRemembersItsAgent() {
    Story story = Given.aWaitingConversation().when(CUSTOMER, Commands.say("here I am")).isDone();
    assertThat(story.phase()).isEqualTo(Phase.OPEN);
    assertThat(story.conversation().lastOwner()).isEqualTo(AVI.id());
    assertThat(story.recorded().getFirst().seq()).isEqualTo(story.seq());
    assertThat(story.conversation().owner()).isEmpty();
  }

  @Test
  void aMessageThatWakesATransferredConversationWithdrawsTheOffer() {
    Story story =
        Given.aWaitingConversation()
            .when(DANA, Commands.transfer(NOA))
            .when(CUSTOMER, Commands.say("here I am"))
            .isDone();
    assertThat(story.unitsOf(NOA)).isZero();
    assertThat(story.events().get((int) (story.seq() - story.recorded().getFirst().seq())))
        .isInstanceOf(Event.Message.class);
  }

  @Test
  void onlyItsOwnerParksResumesOrEndsIt() {
    Given.aTalkingConversation()
        .when(NOA, new Command.Park())
        .isRefusedWith(Code.NOT_A_PARTICIPANT);
    Given.aWaitingConversation()
        .when(NOA, new Command.Resume())
        .isRefusedWith(Code.NOT_A_PARTICIPANT);
    Given.aTalkingConversation().when(NOA, new Command.End()).isRefusedWith(Code.NOT_A_PARTICIPANT);
    Given.aTalkingConversation()
        .over(Channel.VOICE)
        .when(AVI, new Command.Park())
        .isRefusedWith(Code.CHANNEL_NOT_SUPPORTED);
  }

  @Test
  void aConsultantHelpsWithoutOwningOrHoldingUnits() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).isDone();
    assertThat(story.unitsOf(NOA)).isZero();
    story.accepts(NOA).isDone();
    assertThat(story.modeOf(NOA)).contains(Mode.CONSULT);
    assertThat(story.unitsOf(NOA)).isZero();
    assertThat(story.isOwnedBy(AVI)).isTrue();
    story.when(AVI, Commands.consult(NOA)).isRefusedWith(Code.ALREADY_ASSIGNED);
    story.when(DANA, Commands.transfer(NOA)).accepts(NOA).isDone();
    assertThat(story.isOwnedBy(NOA)).isTrue();
    assertThat(story.modeOf(AVI)).contains(Mode.CONSULT);
  }

  @Test
  void onlyTheOwnerConsultsAndOnlyWhoIsThere() {
    var given = Given.aTalkingConversation().where(NOA, Presence.OFFLINE);
    given.when(AVI, Commands.consult(NOA)).isRefusedWith(Code.PRESENCE_NOT_ALLOWED);
    given.when(MAYA, Commands.consult(NOA)).isRefusedWith(Code.NOT_A_PARTICIPANT);
    given.when(AVI, Commands.consult(Person.ROBO)).isRefusedWith(Code.NOT_A_HUMAN_AGENT);
  }

  @Test
  void aLostCustomerIsGivenUpOnlyAfterHisTime() {
    Story story = Given.aTalkingConversation().then();
    story.when(CUSTOMER, new Command.CustomerConnection(true)).isDone();
    story.when(CUSTOMER, new Command.CustomerConnection(false)).isDone();
    story.after(PlainRules.CUSTOMER_AWAY.minus(Duration.ofMillis(1)));
    story.when(MOKED, new Command.GiveUpCustomer()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    story.when(CUSTOMER, new Command.CustomerConnection(true)).isDone();
    story.after(PlainRules.CUSTOMER_AWAY).when(MOKED, new Command.GiveUpCustomer()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    story.when(CUSTOMER, new Command.CustomerConnection(false)).isDone();
    story.after(PlainRules.CUSTOMER_AWAY).when(MOKED, new Command.GiveUpCustomer()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.WRAP_UP);
    assertThat(story.conversation().reason()).isEqualTo(Reason.CUSTOMER_DISCONNECTED);
  }
}
