package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.CUSTOMER;
import static io.moked.conversation.Person.DANA;
import static io.moked.conversation.Person.NOA;
import static io.moked.conversation.Person.RAMI;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.MonitoringPolicy.Demand;
import io.moked.conversation.Refusal.Code;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Looking at a conversation: S2, S5 to S9. */
class MonitorTest {

  private static final Map<String, String> NOTICE =
      Map.of("en", "This chat may be monitored.", "he", "ייתכן שהשיחה תנוטר.");

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "OFFERED", "TALKING", "WAITING", "WRAP_UP"})
  void S07_monitorIsForActiveAndWrapUpAlsoWaitingAndReadOnlyWhileOpen(Phase phase) {
    Story story = Given.aConversation(phase).when(DANA, new Command.Monitor()).isDone();
    assertThat(story.modeOf(DANA)).contains(Mode.MONITOR);
    story.when(DANA, Commands.say("hello")).isRefusedWith(Code.NOT_A_PARTICIPANT);
    story.when(DANA, Commands.sayInternally("hello")).isRefusedWith(Code.NOT_A_PARTICIPANT);
  }

  @Test
  void S07_whileOpenThereIsNothingToStepInto() {
    Story open = Given.anOpenConversation().when(DANA, new Command.Monitor()).isDone();
    open.when(DANA, new Command.Whisper()).isRefusedWith(Code.WRONG_STATE);
    open.when(DANA, new Command.Join()).isRefusedWith(Code.WRONG_STATE);
    open.when(DANA, new Command.TakeOver()).isRefusedWith(Code.WRONG_STATE);
  }

  @Test
  void S07_aClosedConversationIsNotMonitored() {
    Given.aClosedConversation()
        .when(DANA, new Command.Monitor())
        .isRefusedWith(Code.ALREADY_CLOSED);
  }

  @Test
  void S08_nobodyMonitorsAConversationAssignedToHimself() {
    var hers = Given.aTalkingConversation().ownedBy(DANA);
    hers.when(DANA, new Command.Monitor()).isRefusedWith(Code.OWN_CONVERSATION);
    hers.when(DANA, new Command.Whisper()).isRefusedWith(Code.OWN_CONVERSATION);
    hers.when(DANA, new Command.Join()).isRefusedWith(Code.OWN_CONVERSATION);
    hers.when(DANA, new Command.TakeOver()).isRefusedWith(Code.OWN_CONVERSATION);
    Given.anOfferedConversation()
        .ownedBy(DANA)
        .when(DANA, new Command.Monitor())
        .isRefusedWith(Code.OWN_CONVERSATION);
    hers.when(RAMI, new Command.Monitor()).isDone();
  }

  @Test
  void S08_whoGetsTheConversationHeWatchesWatchesItNoMore() {
    Story story =
        Given.anOpenConversation()
            .when(DANA, new Command.Monitor())
            .when(RAMI, Commands.assign(DANA))
            .isDone();
    assertThat(story.modeOf(DANA)).contains(Mode.PRIMARY);
    assertThat(story.conversation().participants()).hasSize(1);
  }

  @Test
  void S06_aRecordIsNeitherMonitoredNorJoined() {
    var record = Given.aTalkingConversation().over(Channel.RECORD);
    record.when(DANA, new Command.Monitor()).isRefusedWith(Code.CHANNEL_NOT_SUPPORTED);
    record.when(DANA, new Command.Whisper()).isRefusedWith(Code.CHANNEL_NOT_SUPPORTED);
    record.when(DANA, new Command.Join()).isRefusedWith(Code.CHANNEL_NOT_SUPPORTED);
    record.when(DANA, new Command.TakeOver()).isRefusedWith(Code.CHANNEL_NOT_SUPPORTED);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECORD")
  void S06_everyOtherChannelIsMonitoredACallToo(Channel channel) {
    Given.aTalkingConversation().over(channel).when(DANA, new Command.Monitor()).isDone();
    Given.aTalkingConversation()
        .over(channel)
        .elevatedTo(Call.Kind.VOICE)
        .when(DANA, new Command.Monitor())
        .isDone();
  }

  @Test
  void S05_withoutTheSwitchOrTheRightNobodyLooks() {
    Given.aTalkingConversation()
        .withSwitchOff(Verb.Switch.MONITOR)
        .when(DANA, new Command.Monitor())
        .isRefusedWith(Code.SWITCH_OFF);
    Given.aTalkingConversation().when(NOA, new Command.Monitor()).isRefusedWith(Code.NO_RIGHT);
    Given.aTalkingConversation().when(CUSTOMER, new Command.Join()).isRefusedWith(Code.NO_RIGHT);
  }

  @Test
  void S05_whoHasNoRightLearnsNothingOfTheStateOrTheVersion() {
    Given.aClosedConversation().when(NOA, new Command.Monitor()).isRefusedWith(Code.NO_RIGHT);
    Story story = Given.aTalkingConversation().then();
    Outcome outcome =
        story
            .world()
            .send(new Request(story.conversation().id(), NOA.who(), new Command.Monitor(), 77L));
    assertThat(outcome).isEqualTo(new Outcome.Refused(Refusal.of(Code.NO_RIGHT)));
  }

  @ParameterizedTest
  @EnumSource(Consent.class)
  void S02_whereConsentIsRequiredTheContentIsSeenOnlyIfItWasGiven(Consent consent) {
    var given =
        Given.aTalkingConversation()
            .under(new MonitoringPolicy(Demand.REQUIRED, NOTICE, false))
            .withConsent(consent);
    Story story = given.when(DANA, new Command.Monitor());
    if (consent == Consent.GIVEN) {
      story.isDone();
      return;
    }
    story.isRefusedWith(Code.NO_CONSENT);
    assertThat(story.audited().outcome()).isEqualTo("no-consent");
    given.when(DANA, new Command.Whisper()).isRefusedWith(Code.NO_CONSENT);
    given.when(DANA, new Command.Join()).isRefusedWith(Code.NO_CONSENT);
  }

  @Test
  void S02_theCustomerIsToldBeforeAnythingElseHappens() {
    Story story =
        Given.anOpenConversation().under(new MonitoringPolicy(Demand.NOTICE, NOTICE, false)).then();
    assertThat(story.shownToCustomer())
        .startsWith(
            new Event.Started(
                Channel.LIVE_CHAT,
                "Where is my parcel?",
                "he",
                Consent.NOT_ASKED,
                Map.of("order", "4711")),
            new Event.Notice(NOTICE));
    story.when(DANA, new Command.Monitor()).isDone();
  }

  @Test
  void S02_everyLookIsInTheAuditAndNowhereElse() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Monitor()).isDone();
    assertThat(story.shownToCustomer()).isEmpty();
    assertThat(story.shownToStaff()).isEmpty();
    assertThat(story.audited().verb()).isEqualTo("monitor");
    assertThat(story.audited().actor()).isEqualTo(DANA.actor());
    assertThat(story.audited().outcome()).isEqualTo("accepted");
    story.when(DANA, new Command.Leave()).isDone();
    assertThat(story.shownToStaff()).isEmpty();
    assertThat(story.modeOf(DANA)).isEmpty();
    assertThat(story.audited().verb()).isEqualTo("leave");
  }

  @Test
  void S09_watchingTwiceIsWatchingOnce() {
    Story story = Given.aTalkingConversation().when(DANA, new Command.Monitor());
    Conversation before = story.conversation();
    assertThat(story.when(DANA, new Command.Monitor()).isDone().conversation()).isEqualTo(before);
    story.when(RAMI, new Command.Monitor()).isDone();
    assertThat(story.conversation().participants()).hasSize(3);
    assertThat(story.isOwnedBy(AVI)).isTrue();
  }
}
