package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ordinary ends, lost agents, idle times and the clocks. */
class EndingTest {

  @Test
  void theAgentEndsWrapsUpAndCloses() {
    Story story = Given.aTalkingConversation().when(AVI, new Command.End()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.WRAP_UP);
    assertThat(story.shownToCustomer()).containsExactly(new Event.Ended(Reason.AGENT_ENDED));
    assertThat(story.unitsOf(AVI)).isEqualTo(PlainRules.UNITS);
    story.when(NOA, new Command.Close()).isRefusedWith(Code.NO_RIGHT);
    story.when(AVI, new Command.Close()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.CLOSED);
    assertThat(story.unitsOf(AVI)).isZero();
  }

  @Test
  void aSupervisorMayEndSomebodysWrapUp() {
    assertThat(Given.aConversationInWrapUp().when(DANA, new Command.Close()).isDone().phase())
        .isEqualTo(Phase.CLOSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "OFFERED", "WAITING"})
  void aCustomerWhoLeavesWithNobodyTalkingToHimClosesIt(Phase phase) {
    Story story = Given.aConversation(phase).when(CUSTOMER, new Command.CustomerEnd()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.CLOSED);
    assertThat(story.conversation().reason()).isEqualTo(Reason.CUSTOMER_LEFT);
    assertThat(story.unitsOf(AVI)).isZero();
  }

  @Test
  void aCustomerWhoEndsTheTalkLeavesItsWrapUpToTheAgent() {
    Story story = Given.aTalkingConversation().when(CUSTOMER, new Command.CustomerEnd()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.WRAP_UP);
    assertThat(story.isOwnedBy(AVI)).isTrue();
  }

  @Test
  void aLostAgentGivesTheTalkBackToItsQueue() {
    Story story =
        Given.aTalkingConversation()
            .when(DANA, Commands.transfer(NOA))
            .when(MOKED, new Command.LoseAgent(AVI.id()))
            .isDone();
    assertThat(story.phase()).isEqualTo(Phase.OPEN);
    assertThat(story.unitsOf(AVI)).isZero();
    assertThat(story.unitsOf(NOA)).isZero();
    assertThat(story.offer()).isNull();
  }

  @Test
  void aLostAgentNoLongerConsultsNorIsAsked() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).accepts(NOA);
    story.when(DANA, Commands.transfer(NOA)).isDone();
    story.when(MOKED, new Command.LoseAgent(NOA.id())).isDone();
    assertThat(story.offer()).isNull();
    assertThat(story.modeOf(NOA)).isEmpty();
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.unitsOf(NOA)).isZero();
  }

  @Test
  void whatIsIdleTooLongIsClosedAndNothingSooner() {
    Story story = Given.anOpenConversation().then();
    story.after(PlainRules.IDLE.open().minusMillis(1));
    assertThat(story.when(MOKED, new Command.AutoClose()).isDone().events()).isEmpty();
    story.when(CUSTOMER, Commands.say("still here")).isDone();
    story.after(Duration.ofMinutes(1));
    assertThat(story.when(MOKED, new Command.AutoClose()).isDone().events()).isEmpty();
    story.after(PlainRules.IDLE.open());
    assertThat(story.when(MOKED, new Command.AutoClose()).isDone().phase()).isEqualTo(Phase.CLOSED);
    assertThat(story.conversation().reason()).isEqualTo(Reason.AUTO_CLOSED);
  }

  @Test
  void anActiveTalkIsNeverIdle() {
    Story story = Given.aTalkingConversation().then().after(Duration.ofDays(365));
    assertThat(story.when(MOKED, new Command.AutoClose()).isDone().events()).isEmpty();
  }

  @Test
  void waitingRunsUntilSomebodyTalksAndHandlingUntilItIsClosed() {
    Duration minute = Duration.ofMinutes(1);
    Story story = Given.anOpenConversation().then().after(minute);
    story.when(MOKED, Commands.route(AVI)).after(minute.dividedBy(2)).accepts(AVI).after(minute);
    assertClocks(story, Duration.ofSeconds(90), minute);
    story.when(AVI, new Command.Park()).after(minute);
    assertClocks(story, Duration.ofSeconds(150), minute);
    story.when(AVI, new Command.Resume()).after(minute);
    story.when(AVI, new Command.End()).after(minute);
    assertClocks(story, Duration.ofSeconds(150), minute.multipliedBy(3));
    story.when(AVI, new Command.Close()).after(minute);
    assertClocks(story, Duration.ofSeconds(150), minute.multipliedBy(3));
  }

  private static void assertClocks(Story story, Duration wait, Duration handle) {
    Conversation.Times times = story.conversation().times();
    assertThat(times.wait(story.world().now())).isEqualTo(wait);
    assertThat(times.handle(story.world().now())).isEqualTo(handle);
  }

  @Test
  void aSecondStartOfTheSameConversationIsRefused() {
    Given.aTalkingConversation()
        .when(CUSTOMER, Commands.start(Channel.LIVE_CHAT, Consent.NOT_ASKED))
        .isRefusedWith(Code.WRONG_STATE);
    Given.aClosedConversation()
        .when(CUSTOMER, Commands.start(Channel.LIVE_CHAT, Consent.NOT_ASKED))
        .isRefusedWith(Code.ALREADY_CLOSED);
  }
}
