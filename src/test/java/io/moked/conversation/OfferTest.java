package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.workforce.Presence;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the router proposes, and how agents answer. */
class OfferTest {

  @Test
  void theRouterAsksOnlyWhoMayBeAskedAndHasRoom() {
    var given = Given.anOpenConversation();
    given
        .where(NOA, Presence.AWAY)
        .when(MOKED, Commands.route(NOA))
        .isRefusedWith(Code.PRESENCE_NOT_ALLOWED);
    given
        .where(AVI, 80)
        .when(MOKED, Commands.route(AVI))
        .isRefusedWith(Code.CAPACITY_EXCEEDED)
        .saying("excessUnits", 10);
    given
        .when(
            MOKED,
            new Command.Route(
                new UUID(9, 9), new Command.RouteTerms(PlainRules.ALLOWED, true), null))
        .isRefusedWith(Code.NOT_FOUND);
  }

  @Test
  void aProposalThatComesTooLateChangesNothing() {
    Story story = Given.aTalkingConversation().when(MOKED, Commands.route(NOA)).isDone();
    assertThat(story.events()).isEmpty();
    assertThat(story.unitsOf(NOA)).isZero();
  }

  @Test
  void unitsAreHeldFromTheQuestionOnAndGivenBackWithANo() {
    Story story = Given.anOfferedConversation().then();
    assertThat(story.unitsOf(AVI)).isEqualTo(PlainRules.UNITS);
    assertThat(story.rejects(AVI).isDone().unitsOf(AVI)).isZero();
    assertThat(story.phase()).isEqualTo(Phase.OPEN);
  }

  @Test
  void whoSaysNoIsNotTheOneItIsKeptFor() {
    assertThat(
            Given.anOfferedConversation().then().rejects(AVI).isDone().conversation().lastOwner())
        .isNull();
    assertThat(
            Given.anOfferedConversation()
                .then()
                .nobodyAnswers()
                .isDone()
                .conversation()
                .lastOwner())
        .isNull();
  }

  @Test
  void itIsKeptForWhoHadItUntilHeSaysNo() {
    Story story =
        Given.aTalkingConversation().when(MOKED, new Command.LoseAgent(AVI.id())).isDone();
    assertThat(story.conversation().lastOwner()).isEqualTo(AVI.id());
    story.when(MOKED, Commands.route(NOA)).isDone().rejects(NOA).isDone();
    assertThat(story.conversation().lastOwner()).as("somebody else's no").isEqualTo(AVI.id());
    story.when(MOKED, Commands.route(AVI)).isDone().rejects(AVI).isDone();
    assertThat(story.conversation().lastOwner()).isNull();
  }

  @Test
  void acceptingTellsTheCustomerWhoCame() {
    Story story = Given.anOfferedConversation().then();
    Event accepted = new Event.Accepted(story.offer().id(), OfferKind.ROUTED, AVI.ref());
    assertThat(story.accepts(AVI).isDone().shownToCustomer()).containsExactly(accepted);
  }

  @Test
  void aCustomerWhoWaitsHearsNothingOfRejections() {
    Story story = Given.anOfferedConversation().then().rejects(AVI).isDone();
    assertThat(story.shownToCustomer()).isEmpty();
    assertThat(Given.anOfferedConversation().then().nobodyAnswers().isDone().shownToCustomer())
        .isEmpty();
  }

  @Test
  void whoeverSawAnOlderVersionIsToldSo() {
    Story story = Given.anOpenConversation().then();
    Conversation seen = story.conversation();
    story.when(DANA, new Command.Monitor()).isDone();
    long version = story.conversation().position().version();
    Command assign = Commands.assign(NOA);
    assertThat(
            story
                .world()
                .send(new Request(seen.id(), DANA.who(), assign, seen.position().version())))
        .isEqualTo(new Outcome.Refused(Refusal.of(Code.STALE_VERSION, "version", version)));
    assertThat(story.world().send(new Request(seen.id(), DANA.who(), assign, version)))
        .isInstanceOf(Outcome.Done.class);
  }
}
