package io.moked.conversation;

import static io.moked.conversation.Person.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** G7: a force close in the words of a template. */
class CloseTextTest {

  private static final UUID TEMPLATE = new UUID(7, 7);

  private static Command closing(int grace, Map<String, String> texts, String usual) {
    return new Command.ForceClose("spam", null, grace, new CloseText(TEMPLATE, texts, usual));
  }

  @Test
  void G7_theCustomerReadsItInHisLanguageWithTheNamesFilledIn() {
    Story story =
        Given.aTalkingConversation()
            .when(
                DANA,
                closing(0, Map.of("en", "Bye", "he", "להתראות {customer}, {agent} מ{queue}"), "en"))
            .isDone();
    assertThat(story.shownToCustomer())
        .containsExactly(new Event.ForceClosed(DANA.ref(), "spam", "להתראות Ruth, אבי מתמיכה"));
  }

  @Test
  void G7_withoutHisLanguageTheOrganisationsIsSpokenAndElseAnyThereIs() {
    assertThat(told(Map.of("en", "Bye", "ar", "مع السلامة"), "ar")).isEqualTo("مع السلامة");
    assertThat(told(Map.of("en", "Bye", "ar", "مع السلامة"), "fr")).isEqualTo("Bye");
    assertThat(told(Map.of("es", "Adiós", "ru", "Пока"), "en")).isEqualTo("Adiós");
  }

  private static String told(Map<String, String> texts, String usual) {
    Story story = Given.aTalkingConversation().when(DANA, closing(0, texts, usual)).isDone();
    return ((Event.ForceClosed) story.events().getLast()).message();
  }

  @Test
  void G7_whereNobodyHasItYetTheAgentsNameIsLeftOut() {
    Story story =
        Given.anOpenConversation().when(DANA, closing(0, Map.of("he", "[{agent}]"), "en")).isDone();
    assertThat(((Event.ForceClosed) story.events().getLast()).message()).isEqualTo("[]");
  }

  @Test
  void G7_whatIsAnnouncedIsWhatIsSaidAndTheAuditKeepsBothTemplateAndWords() {
    Story story =
        Given.aTalkingConversation()
            .when(DANA, closing(5, Map.of("he", "שלום {customer}"), "en"))
            .isDone();
    assertThat(story.auditDetail())
        .containsEntry("templateId", TEMPLATE)
        .containsEntry("message", "שלום Ruth")
        .containsEntry("reason", "spam");
    assertThat(story.conversation().forceClose().message()).isEqualTo("שלום Ruth");
  }

  @Test
  void whatACustomersNameLooksLikeIsNotFilledInAgain() {
    assertThat(told(Map.of("he", "{customer} $1 \\"), "en")).isEqualTo("Ruth $1 \\");
  }

  @Test
  void onlyTheThreePlaceholdersAreKnown() {
    assertThat(CloseText.unknownPlaceholder("{customer} {agent} {queue}")).isEmpty();
    assertThat(CloseText.unknownPlaceholder("{customer} {Agent}")).contains("{Agent}");
    assertThat(CloseText.unknownPlaceholder("{answers.order}")).contains("{answers.order}");
    assertThat(CloseText.unknownPlaceholder("{לקוח}")).contains("{לקוח}");
  }
}
