package io.moked.conversation.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Audience;
import io.moked.conversation.Channel;
import io.moked.conversation.Consent;
import io.moked.conversation.Event;
import io.moked.conversation.Mode;
import io.moked.conversation.OfferKind;
import io.moked.conversation.QueueCause;
import io.moked.conversation.Reason;
import io.moked.conversation.Recorded;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import io.moked.time.Ids;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CustomerTimelineTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final UUID CONVERSATION = Ids.next();
  private static final Ref AVI = Samples.ref("Avi Cohen", "אבי כהן");
  private static final Ref DANA = Samples.ref("Dana Levi", "דנה לוי");

  @Test
  void anAgentWhoAcceptsIsSomebodyWhoJoinsByHisFirstName() {
    JsonNode item = item(AVI, new Event.Accepted(Ids.next(), OfferKind.ROUTED, AVI));
    assertThat(item.get("type").asString()).isEqualTo("agent-joined");
    assertThat(item.at("/agent/name").asString()).isEqualTo("Avi");
    assertThat(item.at("/agent/names/he").asString()).isEqualTo("אבי");
    assertThat(item.has("offerId")).isFalse();
    assertThat(item.toString()).doesNotContain("Cohen").doesNotContain(AVI.id().toString());
  }

  @Test
  void aTransferAndATakeOverLookTheSame() {
    JsonNode transfer = item(AVI, new Event.Accepted(Ids.next(), OfferKind.TRANSFER, AVI));
    JsonNode takeOver = item(DANA, new Event.Joined(DANA, Mode.PRIMARY));
    assertThat(transfer.get("type").asString()).isEqualTo("transferred");
    assertThat(takeOver.get("type").asString()).isEqualTo("transferred");
    assertThat(takeOver.at("/agent/name").asString()).isEqualTo("Dana");
  }

  @Test
  void ofBeingQueuedHeLearnsNeitherWhereNorWhy() {
    JsonNode item = item(null, new Event.Queued(AVI, QueueCause.AGENT_LOST));
    assertThat(item.propertyNames()).containsExactly("seq", "at", "type", "actor");
  }

  @Test
  void hisAnswersBeforeTheConversationAreForStaffOnly() {
    var answers = Map.of("order", "4711");
    var started = new Event.Started(Channel.LIVE_CHAT, "A parcel", "en", Consent.NOTICED, answers);
    JsonNode item = item(null, started);
    assertThat(item.get("subject").asString()).isEqualTo("A parcel");
    assertThat(item.has("answers")).isFalse();
    assertThat(item.toString()).doesNotContain("4711");
  }

  @Test
  void s22OfAForceCloseHeLearnsTheMessageAndNotWhoOrWhy() {
    JsonNode item = item(DANA, new Event.ForceClosed(DANA, "abusive", "We will call you"));
    assertThat(item.get("message").asString()).isEqualTo("We will call you");
    assertThat(item.at("/actor/kind").asString()).isEqualTo("supervisor");
    assertThat(item.toString()).doesNotContain("Dana").doesNotContain("abusive");
  }

  @Test
  void s2TheNoticeIsInHisLanguageAndComesInBoth() {
    var notice = new Event.Notice(Map.of("en", "May be recorded", "he", "ייתכן שתוקלט"));
    JsonNode item = json(CustomerTimeline.item(CONVERSATION, recorded(null, notice), 2, "he"));
    assertThat(item.get("text").asString()).isEqualTo("ייתכן שתוקלט");
    assertThat(item.at("/texts/en").asString()).isEqualTo("May be recorded");
  }

  @Test
  void whoEndedItIsToldApartFromHow() {
    assertThat(item(AVI, new Event.Ended(Reason.AGENT_ENDED)).get("by").asString())
        .isEqualTo("agent");
    JsonNode lost = item(null, new Event.Ended(Reason.CUSTOMER_DISCONNECTED));
    assertThat(lost.get("by").asString()).isEqualTo("system");
    assertThat(lost.get("cause").asString()).isEqualTo("customer-disconnected");
  }

  @Test
  void twoPeopleOfTheSameNameAreToldApartAndOneIsTheSameEachTime() {
    var message = new Event.Message("Hello", Audience.PUBLIC, "1");
    Ref namesake = Samples.ref("Avi Levi", "אבי לוי");
    JsonNode first = item(AVI, message);
    assertThat(item(AVI, message).at("/actor/id")).isEqualTo(first.at("/actor/id"));
    assertThat(item(namesake, message).at("/actor/id")).isNotEqualTo(first.at("/actor/id"));
    assertThat(item(namesake, message).at("/actor/name")).isEqualTo(first.at("/actor/name"));
  }

  @Test
  void whatHasNoValueIsNullAndNeverLeftOut() {
    JsonNode item = item(DANA, new Event.ForceClosed(DANA, "x", null));
    assertThat(item.get("message").isNull()).isTrue();
    assertThat(item.at("/actor/name").isNull()).isTrue();
  }

  private static JsonNode item(Ref by, Event event) {
    return json(CustomerTimeline.item(CONVERSATION, recorded(by, event), 1, "en"));
  }

  private static Recorded recorded(Ref by, Event event) {
    Names names = by == null ? null : by.names();
    Actor actor =
        by == null ? Actor.SYSTEM : new Actor(Actor.Kind.AGENT, by.id(), by.name(), names);
    return new Recorded(1L, 1L, Samples.NOON, actor, event);
  }

  private static JsonNode json(TimelineItem item) {
    return JSON.valueToTree(item);
  }
}
