package io.moked.supervision.alerts.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.supervision.alerts.ConversationMood.Mood;
import io.moked.supervision.alerts.Occasion;
import io.moked.supervision.alerts.Severity;
import io.moked.supervision.alerts.rules.AlertRule;
import io.moked.time.Ids;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoodsTest {

  private static final UUID QUEUE = Ids.next();
  private static final UUID TALK = Ids.next();

  private final Chimes chimes = new Chimes();
  private Optional<Double> own = Optional.empty();
  private boolean closed;
  private final Moods moods =
      new Moods(_ -> closed ? Optional.empty() : Optional.of(QUEUE), () -> own);
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");
  private @Nullable Double before;

  /** A message of the customer, after which he feels so. */
  private void feels(String language, double value, boolean severe) {
    now = now.plusSeconds(60);
    moods.note(new Mood(TALK, language, value, before, severe, now));
    before = value;
    look();
  }

  private void feels(double value) {
    feels("en", value, false);
  }

  private void look() {
    int rung = chimes.raised.size();
    chimes.bells.look(moods, TALK, now);
    if (chimes.raised.size() > rung) {
      moods.raised(TALK, now);
    }
  }

  @Test
  void inEnglishTwoMessagesInARowBelowTheThresholdAreAnAlert() {
    AlertRule rule = chimes.sentiment(-0.12, null, Severity.WARNING);

    feels(-0.2);
    feels(-0.1);
    feels(-0.2);
    assertThat(chimes.raised).isEmpty();
    feels(-0.13);

    assertThat(chimes.raised)
        .containsExactly(
            new Occasion(
                rule.kind(), TALK, Severity.WARNING, rule.id(), QUEUE, TALK, null, now, -0.13));
  }

  @Test
  void inHebrewOneIsEnough() {
    chimes.sentiment(-0.12, null, Severity.WARNING);

    feels("he", -0.13, false);

    assertThat(chimes.raised).hasSize(1);
  }

  @Test
  void aRuleMaySayForItselfHowManyInARow() {
    chimes.sentiment(-0.12, 2, Severity.WARNING);

    feels("he", -0.13, false);
    assertThat(chimes.raised).isEmpty();
    feels("he", -0.13, false);

    assertThat(chimes.raised).hasSize(1);
  }

  @Test
  void oneGraveMessageIsUrgentAtOnce() {
    chimes.sentiment(-0.12, 2, Severity.NOTICE);

    feels("en", -0.05, true);

    assertThat(chimes.raised).extracting(Occasion::severity).containsExactly(Severity.URGENT);
  }

  @Test
  void itIsOverOnlyWhenTheMoodIsClearlyBetter() {
    chimes.sentiment(-0.12, 1, Severity.WARNING);

    feels(-0.2);
    feels(-0.05);
    feels(-0.02);
    assertThat(chimes.ended).isEmpty();
    feels(-0.01);

    assertThat(chimes.ended).containsExactly(TALK);
  }

  @Test
  void ofOneConversationThereIsOneAlertInTenMinutesAndTheNextOneToTheMoment() {
    chimes.sentiment(-0.12, 1, Severity.WARNING);
    feels(-0.2);
    Instant first = now;
    feels(0.3);
    feels(-0.4);

    assertThat(chimes.raised).hasSize(1);
    assertThat(chimes.bells.earliest()).contains(first.plusSeconds(600));

    now = first.plusSeconds(600);
    assertThat(chimes.bells.due(now)).containsExactly(new Cause(moods.kind(), TALK));
    look();
    assertThat(chimes.raised).hasSize(2);
  }

  @Test
  void whoeverHasCalmedDownMeanwhileIsNoAlert() {
    chimes.sentiment(-0.12, 1, Severity.WARNING);
    feels(-0.2);
    feels(0.3);
    feels(-0.4);
    feels(0.1);

    assertThat(chimes.bells.earliest()).isEmpty();
  }

  @Test
  void aMoodThatGrowsWorseIsWrittenDownWithTheAlertAndAGraverRuleMakesItGraver() {
    chimes.sentiment(-0.12, 1, Severity.NOTICE);
    chimes.sentiment(-0.40, 1, Severity.URGENT);

    feels(-0.2);
    feels(-0.3);
    feels(-0.5);
    feels(-0.45);

    assertThat(chimes.raised).hasSize(1);
    assertThat(chimes.worsened).extracting(Occasion::value).containsExactly(-0.3, -0.5);
    assertThat(chimes.worsened.getLast().severity()).isEqualTo(Severity.URGENT);
  }

  @Test
  void aSupervisorsOwnThresholdRaisesWhatNoRuleDoesAndARuleTakesItOverLater() {
    chimes.sentiment(-0.30, 1, Severity.WARNING);
    own = Optional.of(-0.1);

    feels(-0.2);
    assertThat(chimes.raised).extracting(Occasion::ruleId).containsExactly((UUID) null);
    feels(-0.35);

    assertThat(chimes.worsened).extracting(Occasion::ruleId).doesNotContainNull().hasSize(1);
  }

  @Test
  void whenTheConversationIsClosedItIsOver() {
    chimes.sentiment(-0.12, 1, Severity.WARNING);
    feels(-0.2);

    closed = true;
    moods.closed(TALK);
    look();

    assertThat(chimes.ended).containsExactly(TALK);
    assertThat(chimes.bells.earliest()).isEmpty();
  }
}
