package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.MOKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.ledger.Actor;
import io.moked.workforce.PresenceRules;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The workstream's own words to its customers. */
class AnnouncementsTest {

  @Test
  void eachTriggerIsSaidInTheCustomersLanguageWithItsPlaceholdersFilled() {
    Story story =
        told(
            Map.of(
                Trigger.AGENT_JOINED,
                Map.of("en", "no", "he", "{agent} כאן, {customer}, תור {queue}, {answers.order}")));
    story.when(MOKED, Commands.route(AVI)).accepts(AVI).isDone();
    assertThat(story.shownToCustomer())
        .contains(new Event.Automated(Trigger.AGENT_JOINED, "אבי כאן, Ruth, תור תמיכה, 4711"));
    assertThat(story.recorded().getLast().actor()).isEqualTo(Actor.SYSTEM);
  }

  @Test
  void withoutTheCustomersLanguageEnglishIsSaidAndWithoutWordsNothing() {
    Story story =
        told(
            Map.of(
                Trigger.AGENT_JOINED, Map.of("en", "Here I am, {agent}"),
                Trigger.AGENT_ENDED, Map.of("he", " ")));
    story.when(MOKED, Commands.route(AVI)).accepts(AVI).isDone();
    assertThat(story.shownToCustomer())
        .contains(new Event.Automated(Trigger.AGENT_JOINED, "Here I am, אבי"));
    assertThat(story.when(AVI, new Command.End()).isDone().events())
        .noneMatch(Event.Automated.class::isInstance);
  }

  @Test
  void whatACustomerCallsHimselfIsNoPlaceholder() {
    Story story = told(Map.of(Trigger.AGENT_JOINED, Map.of("he", "$1 \\ {nobody} {customer}")));
    story.when(MOKED, Commands.route(AVI)).accepts(AVI).isDone();
    assertThat(story.shownToCustomer())
        .contains(new Event.Automated(Trigger.AGENT_JOINED, "$1 \\  Ruth"));
  }

  private static Story told(Map<Trigger, Map<String, String>> messages) {
    return Given.anOpenConversation()
        .handedOut(
            new PlainRules.How(Rulebook.WrapUp.USUAL, false, messages, PresenceRules.OFF, null))
        .then();
  }
}
