package io.moked.conversation;

import static io.moked.conversation.Person.AVI;
import static io.moked.conversation.Person.MOKED;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Rulebook.WrapUp;
import io.moked.workforce.PresenceRules;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long an ended talk keeps its agent's units (behaviour 2.4). */
class WrapUpTest {

  @Test
  void usuallyUnitsAreHeldAsLongAsWrapUpLasts() {
    Story story = wrapUp(WrapUp.USUAL);
    assertThat(story.unitsOf(AVI)).isEqualTo(PlainRules.UNITS);
    assertThat(story.when(MOKED, new Command.ReleaseUnits()).isDone().events()).isEmpty();
    story.when(AVI, new Command.Close()).isDone();
    assertThat(story.unitsOf(AVI)).isZero();
  }

  @Test
  void withNeverTheyAreFreeAtOnce() {
    Story story = wrapUp(new WrapUp(WrapUp.Block.NEVER, null));
    assertThat(story.unitsOf(AVI)).isZero();
    assertThat(story.phase()).isEqualTo(Phase.WRAP_UP);
    assertThat(story.isOwnedBy(AVI)).isTrue();
  }

  @Test
  void forATimeTheyAreHeldExactlySoLongAndReleasedOnce() {
    Story story = wrapUp(new WrapUp(WrapUp.Block.TIMED, 60));
    story.after(Duration.ofSeconds(60).minusMillis(1)).when(MOKED, new Command.ReleaseUnits());
    assertThat(story.unitsOf(AVI)).isEqualTo(PlainRules.UNITS);
    story.after(Duration.ofMillis(1)).when(MOKED, new Command.ReleaseUnits()).isDone();
    assertThat(story.events()).containsExactly(new Event.UnitsReleased());
    assertThat(story.unitsOf(AVI)).isZero();
    assertThat(story.when(MOKED, new Command.ReleaseUnits()).isDone().events()).isEmpty();
    story.when(AVI, new Command.Close()).isDone();
    assertThat(story.unitsOf(AVI)).isZero();
  }

  @Test
  void aHoldThatIsLongerThanTheIdleTimeKeepsTheWrapUpOpen() {
    int hold = (int) PlainRules.IDLE.wrapUp().toSeconds() + 60;
    Story story = wrapUp(new WrapUp(WrapUp.Block.TIMED, hold));
    story.after(PlainRules.IDLE.wrapUp()).when(MOKED, new Command.AutoClose()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.WRAP_UP);
    story.after(Duration.ofSeconds(60)).when(MOKED, new Command.AutoClose()).isDone();
    assertThat(story.phase()).isEqualTo(Phase.CLOSED);
    assertThat(Due.next(story.conversation(), story.world().rules(), story.world().now()))
        .isEqualTo(Optional.empty());
  }

  private static Story wrapUp(WrapUp rule) {
    return Given.aTalkingConversation()
        .handedOut(new PlainRules.How(rule, false, Map.of(), PresenceRules.OFF, null))
        .when(AVI, new Command.End())
        .isDone();
  }
}
