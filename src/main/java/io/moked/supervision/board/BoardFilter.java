package io.moked.supervision.board;

import io.moked.conversation.Channel;
import io.moked.conversation.Conversation;
import io.moked.conversation.Mode;
import io.moked.conversation.Ref;
import io.moked.conversation.State;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations are shown. An empty set, and null, is no condition.
 *
 * @param skills those that ask for one of them
 * @param clocks only those whose clocks run and show more
 * @param watchedBy only those that this supervisor monitors, whispers in or has joined
 * @param alerting only those with an open alert
 * @param sentiments levels, {@code unknown} among them
 * @param text found in customer, subject, agent or queue, whatever its case; empty is no condition
 */
public record BoardFilter(
    Set<State> states,
    Set<UUID> queues,
    Set<UUID> agents,
    Set<Channel> channels,
    Set<UUID> skills,
    Clocks clocks,
    @Nullable UUID watchedBy,
    boolean alerting,
    String text,
    Set<String> sentiments) {

  /** How long must be waited, and handled; null is no condition. */
  public record Clocks(@Nullable Duration waitOver, @Nullable Duration handleOver) {
    static final Clocks ANY = new Clocks(null, null);
  }

  public static final BoardFilter ALL =
      new BoardFilter(
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Clocks.ANY, null, false, "", Set.of());

  private static final Set<Mode> LADDER = EnumSet.of(Mode.MONITOR, Mode.WHISPER, Mode.JOINED);

  /** Whether it is found as soon as it is long enough. */
  boolean matches(Row row) {
    Conversation c = row.conversation();
    return (states.isEmpty() || states.contains(c.state()))
        && (queues.isEmpty() || queues.contains(c.queue().id()))
        && (channels.isEmpty() || channels.contains(c.channel()))
        && (agents.isEmpty() || c.owner().map(Ref::id).filter(agents::contains).isPresent())
        && (skills.isEmpty() || asksForOne(c))
        && (watchedBy == null || c.modeOf(watchedBy).filter(LADDER::contains).isPresent())
        && (!alerting || !row.alerts().isEmpty())
        && (sentiments.isEmpty() || sentiments.contains(row.sentiment().level()))
        && (text.isEmpty() || row.text().contains(text));
  }

  private boolean asksForOne(Conversation c) {
    return c.routing().skills().stream().anyMatch(wanted -> skills.contains(wanted.skillId()));
  }

  /** Whether time alone can bring a row in. */
  boolean hasClocks() {
    return !clocks.equals(Clocks.ANY);
  }

  /** From when on it is long enough, if nothing happens; {@link Instant#MAX} is never. */
  Instant longEnoughAt(Row row) {
    Conversation.Times times = row.conversation().times();
    Instant waited = crossing(clocks.waitOver(), times.waitingSince(), times.waited());
    Instant handled = crossing(clocks.handleOver(), times.handlingSince(), times.handled());
    return waited.isAfter(handled) ? waited : handled;
  }

  private static Instant crossing(
      @Nullable Duration over, @Nullable Instant since, Duration before) {
    if (over == null) {
      return Instant.MIN;
    }
    return since == null ? Instant.MAX : since.minus(before).plus(over);
  }
}
