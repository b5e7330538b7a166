package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.RAMI;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Closing over everybody's head: S21, S22. */
class ForceCloseTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
  void S21_everyStateButClosedIsForceClosedWithoutWrapUp(Phase phase) {
    Story story = Given.aConversation(phase).when(DANA, Commands.forceClose()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.CLOSED);
    assertThat(story.conversation().reason()).isEqualTo(Reason.FORCE_CLOSED);
    assertThat(story.unitsOf(AVI)).isZero();
    assertThat(story.conversation().offer()).isNull();
  }

  @Test
  void S21_whatIsClosedIsNot() {
    Given.aClosedConversation()
        .when(DANA, Commands.forceClose())
        .isRefusedWith(Code.ALREADY_CLOSED);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void S21_messagingAndVoiceAreForceClosedRecordsAreNot(Channel channel) {
    Story story = Given.aTalkingConversation().over(channel).when(DANA, Commands.forceClose());
    if (channel == Channel.RECORD) {
      story.isRefusedWith(Code.CHANNEL_NOT_SUPPORTED);
    } else {
      assertThat(story.isDone().phase()).isEqualTo(Phase.CLOSED);
    }
  }

  @Test
  void S21_withAGraceNothingIsClosedUntilItIsOver() {
    Story story = Given.aTalkingConversation().when(DANA, Commands.forceClose(5)).isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    assertThat(story.shownToCustomer()).isEmpty();
    story.when(AVI, Commands.say("still talking")).isDone();
    story.after(Duration.ofSeconds(4)).when(MOKED, new Command.FinishForceClose());
    assertThat(story.isDone().phase()).isEqualTo(Phase.TALKING);
    story.after(Duration.ofSeconds(1)).when(MOKED, new Command.FinishForceClose());
    assertThat(story.isDone().events())
        .containsExactly(
            new Event.ForceClosed(DANA.ref(), "Abusive language", "We have to stop here"));
    assertThat(story.phase()).isEqualTo(Phase.CLOSED);
  }

  @Test
  void S21_withinTheGraceItIsUndone() {
    Story story = Given.aTalkingConversation().when(DANA, Commands.forceClose(5)).isDone();
    story.when(RAMI, new Command.UndoForceClose()).isDone();
    assertThat(story.shownToCustomer()).isEmpty();
    story.after(Duration.ofSeconds(5)).when(MOKED, new Command.FinishForceClose()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    story.when(DANA, new Command.UndoForceClose()).isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void S21_onceIsEnough() {
    Given.aTalkingConversation()
        .when(DANA, Commands.forceClose(5))
        .when(RAMI, Commands.forceClose(5))
        .isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void S21_reasonAndMessageAreInTheAudit() {
    Story story = Given.aTalkingConversation().when(DANA, Commands.forceClose(5)).isDone();
    assertThat(story.audited().verb()).isEqualTo("force-close");
    assertThat(story.auditDetail())
        .containsEntry("reason", "Abusive language")
        .containsEntry("message", "We have to stop here")
        .containsEntry("graceSeconds", 5);
  }

  @Test
  void S21_duringTheGraceTheRouterOffersItToNobody() {
    Given.anOpenConversation()
        .when(DANA, Commands.forceClose(5))
        .when(MOKED, Commands.route(NOA))
        .isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void S22_allParticipantsAreTold() {
    Story story =
        Given.aTalkingConversation()
            .when(DANA, Commands.transfer(NOA))
            .accepts(NOA)
            .when(RAMI, new Command.Monitor())
            .when(DANA, Commands.forceClose())
            .isDone();
    Event closed = new Event.ForceClosed(DANA.ref(), "Abusive language", "We have to stop here");
    assertThat(story.shownToCustomer()).containsExactly(closed);
    assertThat(story.shownToStaff()).containsExactly(closed);
    Conversation before = story.world().changes().getLast().before();
    assertThat(before.participants())
        .extracting(Participant::mode)
        .containsExactlyInAnyOrder(Mode.CONSULT, Mode.PRIMARY, Mode.MONITOR);
  }

  @Test
  void S22_whoIsBeingAskedIsToldThatTheQuestionIsGone() {
    Story story =
        Given.aTalkingConversation()
            .when(DANA, Commands.transfer(NOA))
            .when(DANA, Commands.forceClose())
            .isDone();
    assertThat(story.events().getFirst()).isInstanceOf(Event.Withdrawn.class);
    assertThat(story.unitsOf(NOA)).isZero();
  }

  @Test
  void S21_closedStaysClosed() {
    Story story = Given.aTalkingConversation().when(DANA, Commands.forceClose()).isDone();
    story.when(CUSTOMER, Commands.say("hello?")).isRefusedWith(Code.ALREADY_CLOSED);
    story.when(DANA, new Command.UndoForceClose()).isRefusedWith(Code.ALREADY_CLOSED);
  }

  @Test
  void S05_withoutTheSwitchOrTheRightNobodyForceCloses() {
    Given.aTalkingConversation()
        .withSwitchOff(Verb.Switch.FORCE_CLOSE)
        .when(DANA, Commands.forceClose())
        .isRefusedWith(Code.SWITCH_OFF);
    Given.aTalkingConversation().when(AVI, Commands.forceClose()).isRefusedWith(Code.NO_RIGHT);
  }
}
