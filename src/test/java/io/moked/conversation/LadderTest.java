package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.RAMI;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import org.junit.jupiter.api.Test;

/** Up and down: monitor, whisper, join, take over (S9, S10). */
class LadderTest {

  @Test
  void S09_theLadderIsMonitorWhisperJoinTakeOverAndEachStepIsInTheAudit() {
    Story story = Given.aTalkingConversation().then();
    for (Command.Act step :
        new Command.Act[] {
          new Command.Monitor(), new Command.Whisper(), new Command.Join(), new Command.TakeOver()
        }) {
      story.when(DANA, step).isDone();
      assertThat(story.audited().verb()).isEqualTo(step.verb());
      assertThat(story.conversation().participants().stream().filter(p -> p.is(DANA.id())))
          .hasSize(1);
    }
    assertThat(story.isOwnedBy(DANA)).isTrue();
  }

  @Test
  void S09_downAgainTheSameWay() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Join()).isDone();
    story.when(DANA, new Command.Whisper()).isDone();
    assertThat(story.modeOf(DANA)).contains(Mode.WHISPER);
    story.when(DANA, new Command.Monitor()).isDone();
    assertThat(story.modeOf(DANA)).contains(Mode.MONITOR);
    story.when(DANA, new Command.Leave()).isDone();
    assertThat(story.modeOf(DANA)).isEmpty();
    story.when(DANA, new Command.Leave()).isRefusedWith(Code.NOT_A_PARTICIPANT);
  }

  @Test
  void S09_whoStepsDownFromJoinedHasLeftAsFarAsTheCustomerKnows() {
    Event gone = new Event.Left(DANA.ref(), Mode.JOINED);
    Story joined = Given.aTalkingConversation().when(DANA, new Command.Join()).isDone();
    assertThat(joined.when(DANA, new Command.Whisper()).isDone().shownToCustomer())
        .containsExactly(gone);
    joined.when(DANA, new Command.Join()).isDone();
    assertThat(joined.when(DANA, new Command.Monitor()).isDone().shownToCustomer())
        .containsExactly(gone);
    joined.when(DANA, new Command.Join()).isDone();
    assertThat(joined.when(DANA, new Command.Leave()).isDone().shownToCustomer())
        .containsExactly(gone);
  }

  @Test
  void S09_whispersReachTheAgentAndNeverTheCustomer() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Whisper()).isDone();
    assertThat(story.shownToCustomer()).isEmpty();
    assertThat(story.shownToStaff()).containsExactly(new Event.Joined(DANA.ref(), Mode.WHISPER));
    story.when(DANA, Commands.sayInternally("offer a refund")).isDone();
    assertThat(story.shownToCustomer()).isEmpty();
    story.when(DANA, Commands.say("hello")).isRefusedWith(Code.NOT_A_PARTICIPANT);
  }

  @Test
  void S10_joiningNotifiesAgentAndCustomer() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Join()).isDone();
    Event joined = new Event.Joined(DANA.ref(), Mode.JOINED);
    assertThat(story.shownToStaff()).containsExactly(joined);
    assertThat(story.shownToCustomer()).containsExactly(joined);
  }

  @Test
  void S10_whoJoinedConsultsWithBoth() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Join()).isDone();
    story.when(DANA, Commands.sayInternally("for Avi only")).isDone();
    assertThat(story.shownToCustomer()).isEmpty();
    story.when(DANA, Commands.say("for both")).isDone();
    assertThat(story.shownToCustomer()).hasSize(1);
  }

  @Test
  void S10_joiningTakesNoCapacityAndNoOwnership() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Join()).isDone();
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.unitsOf(DANA)).isZero();
    story.when(DANA, new Command.End()).isRefusedWith(Code.NOT_A_PARTICIPANT);
    story.when(DANA, new Command.Park()).isRefusedWith(Code.NOT_A_PARTICIPANT);
  }

  @Test
  void takingOverLeavesTheAgentAsConsultantAndMovesTheLoad() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.TakeOver()).isDone();
    assertThat(story.isOwnedBy(DANA)).isTrue();
    assertThat(story.modeOf(AVI)).contains(Mode.CONSULT);
    assertThat(story.unitsOf(DANA)).isEqualTo(PlainRules.UNITS);
    assertThat(story.unitsOf(AVI)).isZero();
    assertThat(story.shownToCustomer()).hasSize(1);
  }

  @Test
  void takingOverAWaitingConversationRevivesIt() {
    Story story = Given.aWaitingConversation().when(DANA, new Command.TakeOver()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    assertThat(story.modeOf(AVI)).isEmpty();
    assertThat(story.unitsOf(DANA)).isEqualTo(PlainRules.UNITS);
  }

  @Test
  void takingOverWithdrawsTheTransferThatStands() {
    Story story =
        Given.aTalkingConversation()
            .when(RAMI, Commands.transfer(NOA))
            .isDone()
            .when(DANA, new Command.TakeOver())
            .isDone();
    assertThat(story.offer()).isNull();
    assertThat(story.unitsOf(NOA)).isZero();
    assertThat(story.isOwnedBy(DANA)).isTrue();
  }

  @Test
  void whoHasNoSeatCannotTakeOver() {
    Given.aTalkingConversation()
        .when(RAMI, new Command.TakeOver())
        .isRefusedWith(Code.NOT_A_HUMAN_AGENT);
  }

  @Test
  void aCallIsNotTakenOver() {
    Given.aTalkingConversation()
        .elevatedTo(Call.Kind.VOICE)
        .when(DANA, new Command.TakeOver())
        .isRefusedWith(Code.ELEVATED_TO_CALL);
  }

  @Test
  void theOwnerDoesNotSimplyLeave() {
    Given.aTalkingConversation().when(AVI, new Command.Leave()).isRefusedWith(Code.WRONG_STATE);
  }
}
