package io.moked.conversation;

import static io.moked.conversation.Person.API;
import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MAYA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Several colleagues asked for advice at once, in front of the customer or not (G12). */
class ConsultTest {

  private static Story withConsultants(Person... people) {
    Story story = Given.aTalkingConversation().then();
    for (Person person : people) {
      story.when(AVI, Commands.consult(person)).isDone().accepts(person).isDone();
    }
    return story;
  }

  @Test
  void severalAreAskedAtOnceAndEachAnswersForHimself() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).isDone();
    story.when(AVI, Commands.consult(MAYA)).isDone().when(AVI, Commands.consult(TOM)).isDone();
    assertThat(story.conversation().consults()).hasSize(3);
    story.accepts(MAYA).isDone().rejects(NOA).isDone();
    assertThat(story.modeOf(MAYA)).contains(Mode.CONSULT);
    assertThat(story.modeOf(NOA)).isEmpty();
    assertThat(story.conversation().offerTo(TOM.id())).isPresent();
    assertThat(story.isOwnedBy(AVI)).isTrue();
  }

  @Test
  void G12_adviceTakesNoUnitsEvenOfWhoHasNoneLeft() {
    Story story =
        Given.aTalkingConversation()
            .where(NOA, Person.CAPACITY)
            .when(AVI, Commands.consult(NOA))
            .isDone();
    assertThat(asked(story).units()).isZero();
    assertThat(asked(story).excessUnits()).isZero();
    assertThat(story.accepts(NOA).isDone().unitsOf(NOA)).isEqualTo(Person.CAPACITY);
  }

  @Test
  void theSixthIsOneTooManyWhetherTheFiveHaveAnsweredOrNot() {
    Story story = withConsultants(NOA, MAYA);
    for (Person person : new Person[] {TOM, DANA, API}) {
      story.when(AVI, Commands.consult(person)).isDone();
    }
    story
        .when(AVI, Commands.consult(PlainRules.SUPPORT))
        .isRefusedWith(Code.TOO_MANY_CONSULTANTS)
        .saying("max", 5);
    story.when(NOA, new Command.Leave()).isDone();
    story.when(AVI, Commands.consult(NOA)).isDone();
  }

  @Test
  void nobodyIsAskedTwice() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).isDone();
    story.when(AVI, Commands.consult(NOA)).isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void aPrivateConsultantWritesToColleaguesOnlyAndTheCustomerSeesNothingOfHim() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).isDone();
    assertThat(story.accepts(NOA).isDone().shownToCustomer()).isEmpty();
    story.when(NOA, Commands.sayInternally("try this")).isDone();
    story.when(NOA, Commands.say("hello")).isRefusedWith(Code.NOT_A_PARTICIPANT);
    assertThat(story.when(NOA, new Command.Leave()).isDone().shownToCustomer()).isEmpty();
  }

  @Test
  void ofAPublicConsultantTheCustomerIsToldThatHeComesAndGoesAndReadsHim() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consultInPublic(NOA)).isDone();
    assertThat(story.accepts(NOA).isDone().shownToCustomer())
        .containsExactly(new Event.Joined(NOA.ref(), Mode.CONSULT, Visibility.PUBLIC));
    assertThat(story.when(NOA, Commands.say("hello")).isDone().shownToCustomer()).hasSize(1);
    assertThat(story.when(AVI, new Command.EndConsult(NOA.id())).isDone().shownToCustomer())
        .containsExactly(new Event.Left(NOA.ref(), Mode.CONSULT, Visibility.PUBLIC));
  }

  @Test
  void theOwnerTheConsultantAndASupervisorEndItAndNobodyElse() {
    for (Person ender : new Person[] {AVI, NOA, DANA}) {
      Story story = withConsultants(NOA, MAYA);
      story.when(MAYA, new Command.EndConsult(NOA.id())).isRefusedWith(Code.NO_RIGHT);
      assertThat(story.when(ender, new Command.EndConsult(NOA.id())).isDone().modeOf(NOA))
          .isEmpty();
      story.when(ender, new Command.EndConsult(NOA.id()));
      assertThat(story.modeOf(MAYA)).contains(Mode.CONSULT);
    }
  }

  @Test
  void whatHasNotBeenAnsweredIsWithdrawn() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).isDone();
    var offer = asked(story).id();
    assertThat(story.when(AVI, new Command.EndConsult(NOA.id())).isDone().events())
        .containsExactly(new Event.Withdrawn(offer, OfferKind.CONSULT, NOA.ref()));
    story.when(NOA, new Command.Accept(offer)).isRefusedWith(Code.OFFER_GONE);
    story.when(AVI, new Command.EndConsult(NOA.id())).isRefusedWith(Code.NOT_FOUND);
  }

  @Test
  void whenTheTalkEndsAllConsultantsLeaveAndNobodyIsAskedAnyMore() {
    for (Person ender : new Person[] {AVI, CUSTOMER}) {
      Story story = withConsultants(NOA);
      story.when(AVI, Commands.consult(MAYA)).isDone();
      story.when(ender, ender == AVI ? new Command.End() : new Command.CustomerEnd()).isDone();
      assertThat(story.phase()).isEqualTo(Phase.WRAP_UP);
      assertThat(story.conversation().consults()).isEmpty();
      assertThat(story.conversation().participants()).hasSize(1);
    }
  }

  @Test
  void aTransferGoesOnBesideAndWhoIsAskedToOwnItNeedNotAdvise() {
    Story story = Given.aTalkingConversation().when(AVI, Commands.consult(NOA)).isDone();
    story.when(AVI, Commands.consult(MAYA)).isDone().when(DANA, Commands.transfer(NOA)).isDone();
    assertThat(story.conversation().offerTo(NOA.id()).orElseThrow().kind())
        .isEqualTo(OfferKind.TRANSFER);
    story.accepts(NOA).isDone();
    assertThat(story.isOwnedBy(NOA)).isTrue();
    assertThat(story.accepts(MAYA).isDone().modeOf(MAYA)).contains(Mode.CONSULT);
  }

  @Test
  void aQueuesAgentsAreAskedInTurnButNobodyWhoTakesPartOrHasDeclined() {
    Story story =
        Given.aTalkingConversation().when(AVI, Commands.consult(PlainRules.SUPPORT)).isDone();
    assertThat(asked(story).agent()).isEqualTo(NOA.ref());
    assertThat(asked(story).advice().note()).isEqualTo("About a parcel");
    story.rejects(NOA).isDone();
    assertThat(asked(story).agent()).isEqualTo(MAYA.ref());
    story.accepts(MAYA).isDone();
    assertThat(story.modeOf(MAYA)).contains(Mode.CONSULT);
    assertThat(story.conversation().consults()).isEmpty();
  }

  @Test
  void whoDoesNotAnswerInHisTurnOrNeverSeesItMakesRoomForTheNext() {
    Story story =
        Given.aTalkingConversation().when(AVI, Commands.consult(PlainRules.SUPPORT)).isDone();
    story.after(PlainRules.RECEIPT).when(MOKED, due(story).command()).isDone();
    assertThat(story.events().getFirst()).isInstanceOf(Event.Undelivered.class);
    assertThat(asked(story).agent()).isEqualTo(MAYA.ref());
    story.when(MAYA, new Command.OfferShown(asked(story).id())).isDone();
    assertThat(due(story).at()).isEqualTo(story.world().now().plus(Consulting.TURN));
    story.after(Consulting.TURN).when(MOKED, due(story).command()).isDone();
    assertThat(story.conversation().consults()).isEmpty();
    assertThat(story.isOwnedBy(AVI)).isTrue();
  }

  @Test
  void afterTheQueuesConsultTimeNobodyIsAskedAnyMore() {
    Story story =
        Given.aTalkingConversation().when(AVI, Commands.consult(PlainRules.SUPPORT)).isDone();
    story.when(NOA, new Command.OfferShown(asked(story).id())).isDone();
    story.after(PlainRules.CONSULT_TIME.plus(Duration.ofSeconds(1)));
    story.when(MOKED, new Command.Expire(asked(story).id())).isDone();
    assertThat(story.conversation().consults()).isEmpty();
  }

  @Test
  void whereNobodyIsThereIsRefusedAtOnce() {
    Given.aTalkingConversation()
        .when(AVI, Commands.consult(PlainRules.NIGHT))
        .isRefusedWith(Code.EMPTY_QUEUE);
    Given.aTalkingConversation()
        .ownedBy(TOM)
        .when(TOM, Commands.consult(PlainRules.SALES))
        .isRefusedWith(Code.EMPTY_QUEUE);
  }

  private static Offer asked(Story story) {
    return story.conversation().consults().getFirst();
  }

  private static Due due(Story story) {
    return Due.next(story.conversation(), story.world().rules(), story.world().now()).orElseThrow();
  }
}
