package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.PlainRules.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a transfer does while it is asked and when it is answered: S19, S20. */
class TransferAnswerTest {

  private static Story transferToNoa() {
    return Given.aTalkingConversation().when(DANA, Commands.transfer(NOA)).isDone();
  }

  @Test
  void S19_theFirstAgentStaysAsConsultantAndTheSecondManagesIt() {
    Story story = transferToNoa().accepts(NOA).isDone();
    assertThat(story.isOwnedBy(NOA)).isTrue();
    assertThat(story.modeOf(AVI)).contains(Mode.CONSULT);
    story.when(AVI, Commands.say("I am still here")).isDone();
    story.when(AVI, new Command.End()).isRefusedWith(Code.NOT_A_PARTICIPANT);
    story.when(AVI, new Command.Leave()).isDone();
    story.when(NOA, new Command.End()).isDone();
  }

  @Test
  void S19_loadMovesWithTheConversationAndAConsultantHoldsNone() {
    Story story = transferToNoa();
    assertThat(story.unitsOf(AVI)).isEqualTo(UNITS);
    assertThat(story.unitsOf(NOA)).isEqualTo(UNITS);
    story.accepts(NOA).isDone();
    assertThat(story.unitsOf(AVI)).isZero();
    assertThat(story.unitsOf(NOA)).isEqualTo(UNITS);
  }

  @Test
  void S19_fromWaitingThereIsNobodyToDemote() {
    Story story =
        Given.aWaitingConversation().when(DANA, Commands.transfer(NOA)).accepts(NOA).isDone();
    assertThat(story.modeOf(AVI)).isEmpty();
    assertThat(story.isOwnedBy(NOA)).isTrue();
  }

  @Test
  void S19_whoGivesAwayHisOwnLeavesIt() {
    Story story =
        Given.aTalkingConversation().when(AVI, Commands.transfer(NOA)).accepts(NOA).isDone();
    assertThat(story.modeOf(AVI)).isEmpty();
    assertThat(story.isOwnedBy(NOA)).isTrue();
  }

  @Test
  void S20_untilItIsAnsweredTheFirstAgentIsTheOwnerAndGoesOnTalking() {
    Story story = transferToNoa();
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    assertThat(story.offer().agent()).isEqualTo(NOA.ref());
    assertThat(story.offer().expiresAt()).isEqualTo(World.MORNING.plus(PlainRules.OFFER_TIME));
    assertThat(story.shownToCustomer()).isEmpty();
    story.when(AVI, Commands.say("one moment")).isDone();
    story.when(NOA, Commands.say("I am not there yet")).isRefusedWith(Code.NOT_A_PARTICIPANT);
  }

  @Test
  void S20_acceptedItIsDoneAndTheCustomerIsTold() {
    Story story = transferToNoa();
    Event accepted = new Event.Accepted(story.offer().id(), OfferKind.TRANSFER, NOA.ref());
    assertThat(story.accepts(NOA).isDone().shownToCustomer()).containsExactly(accepted);
    assertThat(story.offer()).isNull();
  }

  @Test
  void S20_rejectedTheFirstAgentIsStillTheOwner() {
    Story story = transferToNoa();
    Event rejected = new Event.Rejected(story.offer().id(), OfferKind.TRANSFER, NOA.ref());
    story.rejects(NOA).isDone();
    assertThat(story.events()).containsExactly(rejected);
    assertThat(story.shownToCustomer()).isEmpty();
    assertStillAvis(story);
  }

  @Test
  void S20_unansweredTheFirstAgentIsStillTheOwner() {
    Story story = transferToNoa();
    Event missed = new Event.TimedOut(story.offer().id(), OfferKind.TRANSFER, NOA.ref());
    assertThat(story.nobodyAnswers().isDone().events()).containsExactly(missed);
    assertStillAvis(story);
  }

  @Test
  void S20_unansweredAWaitingConversationGoesOnWaiting() {
    Story story =
        Given.aWaitingConversation().when(DANA, Commands.transfer(NOA)).nobodyAnswers().isDone();
    assertThat(story.phase()).isEqualTo(Phase.WAITING);
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.unitsOf(NOA)).isZero();
    assertThat(story.unitsOf(AVI)).isZero();
  }

  private static void assertStillAvis(Story story) {
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    assertThat(story.offer()).isNull();
    assertThat(story.unitsOf(NOA)).isZero();
    assertThat(story.unitsOf(AVI)).isEqualTo(UNITS);
    story.when(DANA, Commands.transfer(MAYA)).isDone();
  }

  @Test
  void S20_theTimerAsksTheClockAndFiresOnce() {
    Story story = transferToNoa();
    Command expire = new Command.Expire(story.offer().id());
    story.after(PlainRules.OFFER_TIME.minus(Duration.ofNanos(1000)));
    assertThat(story.when(MOKED, expire).isDone().events()).isEmpty();
    story.after(Duration.ofNanos(1000));
    assertThat(story.when(MOKED, expire).isDone().events()).hasSize(1);
    assertThat(story.when(MOKED, expire).isDone().events()).isEmpty();
  }

  @Test
  void S20_onlyWhoIsAskedAnswersAndOnlyOnce() {
    Story story = transferToNoa();
    var accept = new Command.Accept(story.offer().id());
    story.when(MAYA, accept).isRefusedWith(Code.OFFER_GONE);
    story.when(AVI, accept).isRefusedWith(Code.OFFER_GONE);
    story.when(DANA, accept).isRefusedWith(Code.OFFER_GONE);
    story.when(NOA, accept).isDone();
    story.when(NOA, accept).isRefusedWith(Code.OFFER_GONE);
    story.when(NOA, new Command.Reject(accept.offerId())).isRefusedWith(Code.OFFER_GONE);
  }

  @Test
  void whatEndsTheTalkWithdrawsTheQuestion() {
    for (Command end : new Command[] {new Command.End(), new Command.Park()}) {
      Story story = transferToNoa().when(AVI, end).isDone();
      assertThat(story.events().getFirst()).isInstanceOf(Event.Withdrawn.class);
      assertThat(story.offer()).isNull();
      assertThat(story.unitsOf(NOA)).isZero();
    }
  }
}
