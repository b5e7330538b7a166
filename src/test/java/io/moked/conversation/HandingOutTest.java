package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.MOKED;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.ROBO;
import static io.moked.conversation.Person.TOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Refusal.Code;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceCause;
import io.moked.workforce.PresenceRules;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Picking, offers that nobody saw, offers that nobody wants, and what answers do to a presence. */
class HandingOutTest {

  private static final PlainRules.How PICKABLE =
      new PlainRules.How(Rulebook.WrapUp.USUAL, true, Map.of(), PresenceRules.OFF, null);

  @Test
  void whoeverPicksOwnsItWhateverHisLoad() {
    Story story =
        Given.anOpenConversation()
            .handedOut(PICKABLE)
            .where(AVI, 80)
            .when(AVI, new Command.Pick())
            .isDone();
    assertThat(story.phase()).isEqualTo(Phase.TALKING);
    assertThat(story.isOwnedBy(AVI)).isTrue();
    assertThat(story.conversation().excessUnits()).isEqualTo(10);
    assertThat(story.offer()).isNull();
    story.when(NOA, new Command.Pick()).isRefusedWith(Code.ALREADY_ASSIGNED);
  }

  @Test
  void onlyPeopleOfTheQueuePickAndOnlyWhereTheWorkstreamLetsThem() {
    var pickable = Given.anOpenConversation().handedOut(PICKABLE);
    pickable.when(TOM, new Command.Pick()).isRefusedWith(Code.NOT_IN_QUEUE);
    pickable.when(ROBO, new Command.Pick()).isRefusedWith(Code.NOT_A_HUMAN_AGENT);
    Given.anOpenConversation().when(AVI, new Command.Pick()).isRefusedWith(Code.NOT_PICKABLE);
  }

  @Test
  void anOfferThatNoScreenShowedGoesBackAndCountsAsNoDecline() {
    Story story = Given.anOfferedConversation().then();
    var unseen = new Command.Expire(story.offer().id());
    story.after(PlainRules.RECEIPT.minusMillis(1));
    assertThat(story.when(MOKED, unseen).isDone().events()).isEmpty();
    story.after(Duration.ofMillis(1)).when(MOKED, unseen).isDone();
    assertThat(story.phase()).isEqualTo(Phase.OPEN);
    assertThat(story.conversation().declines()).isEmpty();
    assertThat(story.conversation().routing().undelivered()).containsExactly(AVI.id());
    assertThat(story.unitsOf(AVI)).isZero();
  }

  @Test
  void anOfferThatWasShownStandsItsWholeTime() {
    Story story = Given.anOfferedConversation().then();
    story.when(NOA, new Command.OfferShown(story.offer().id())).isRefusedWith(Code.OFFER_GONE);
    story.when(AVI, new Command.OfferShown(story.offer().id())).isDone();
    assertThat(story.shownToStaff()).as("a look leaves no line").isEmpty();
    assertThat(story.offer().shownAt()).isEqualTo(World.MORNING);
    story.after(PlainRules.OFFER_TIME.minusMillis(1));
    assertThat(story.when(MOKED, new Command.Expire(story.offer().id())).isDone().events())
        .isEmpty();
    assertThat(story.nobodyAnswers().phase()).isEqualTo(Phase.OPEN);
    assertThat(story.conversation().declines()).containsEntry(AVI.id(), 1);
  }

  @Test
  void whomAPersonAsksHasTheWholeTimeEvenUnseen() {
    Story story = Given.anOpenConversation().when(DANA, Commands.assign(AVI)).isDone();
    story.after(PlainRules.RECEIPT);
    assertThat(story.when(MOKED, new Command.Expire(story.offer().id())).isDone().events())
        .isEmpty();
  }

  @Test
  void whatIsDeclinedTooOftenIsSetAsideUntilAPersonDecides() {
    Story story = Given.anOpenConversation().then();
    for (int n = 0; n < PlainRules.MOST_DECLINES; n++) {
      assertThat(story.conversation().routing().setAside()).isFalse();
      Person agent = n % 2 == 0 ? AVI : NOA;
      story.when(MOKED, Commands.route(agent)).isDone().rejects(agent).isDone();
    }
    assertThat(story.events()).contains(new Event.SetAside(PlainRules.MOST_DECLINES));
    assertThat(story.conversation().routing().setAside()).isTrue();
    story.when(DANA, Commands.assign(PlainRules.SALES)).isDone();
    assertThat(story.conversation().routing().setAside()).isFalse();
    assertThat(story.conversation().declines()).isEmpty();
  }

  @Test
  void loadMakesBusyAndFullAndFreesAgain() {
    Story story = Given.anOpenConversation().handedOut(byLoad(null, null)).then();
    story.when(MOKED, Commands.route(AVI)).isDone();
    assertThat(story.agent(AVI).presence()).isEqualTo(Presence.BUSY);
    assertThat(story.agent(AVI).presenceCause()).isEqualTo(PresenceCause.LOAD);
    story.accepts(AVI).when(AVI, new Command.End()).when(AVI, new Command.Close()).isDone();
    assertThat(story.agent(AVI).presence()).isEqualTo(Presence.AVAILABLE);
  }

  @Test
  void whoIsFullIsRefusedForHisCapacityAndNotForHisPresence() {
    Given.anOpenConversation()
        .handedOut(byLoad(null, null))
        .where(AVI, 80)
        .when(DANA, Commands.assign(AVI))
        .isRefusedWith(Code.CAPACITY_EXCEEDED)
        .saying("excessUnits", 10);
  }

  @Test
  void aMissedOrRejectedOfferTakesItsAgentOutIfTheRulesSaySo() {
    PlainRules.How strict = byLoad(Presence.INACTIVE, Presence.DO_NOT_DISTURB);
    Story missed = Given.anOpenConversation().handedOut(strict).then();
    missed.when(MOKED, Commands.route(AVI)).isDone();
    missed.when(AVI, new Command.OfferShown(missed.offer().id())).nobodyAnswers().isDone();
    assertThat(missed.agent(AVI).presence()).isEqualTo(Presence.INACTIVE);
    assertThat(missed.agent(AVI).presenceCause()).isEqualTo(PresenceCause.MISSED_OFFER);
    Story rejected = Given.anOpenConversation().handedOut(strict).then();
    rejected.when(MOKED, Commands.route(AVI)).rejects(AVI).isDone();
    assertThat(rejected.agent(AVI).presence()).isEqualTo(Presence.DO_NOT_DISTURB);
    assertThat(rejected.agent(AVI).presenceCause()).isEqualTo(PresenceCause.REJECTED_OFFER);
  }

  private static PlainRules.How byLoad(Presence afterMissed, Presence afterRejected) {
    var presences =
        new PresenceRules(true, afterMissed, afterRejected, Duration.ZERO, ZoneOffset.UTC);
    return new PlainRules.How(Rulebook.WrapUp.USUAL, false, Map.of(), presences, null);
  }
}
