package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.ledger.LoggedEvent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation told a second time, from its events as they are stored: JSON and nothing else.
 * Watchers leave no event there, so it knows all but them.
 */
final class Timeline {

  static final JsonMapper JSON =
      JsonMapper.builder().enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE).build();
  private static final EventCodec CODEC = new EventCodec(JSON);

  private final UUID id;
  private Conversation told;
  private long lastSeq;
  private long lastPublicSeq;

  private Timeline(Conversation nothing) {
    this.id = nothing.id();
    this.told = nothing;
  }

  static Timeline of(Request begun, World world) {
    var start = (Command.Start) begun.command();
    Rulebook.Terms terms = world.rules().workstream(start.workstreamId()).orElseThrow();
    Placement place = world.rules().place(begun.conversationId(), start, world.now()).orElseThrow();
    return new Timeline(
        Evolution.begin(begun.conversationId(), start, terms.ref(), place, world.now()));
  }

  void add(List<Recorded> events, Conversation now) {
    for (Recorded recorded : events) {
      assertThat(recorded.seq() == null).isEqualTo(recorded.event() instanceof Event.Quiet);
      if (recorded.seq() == null) {
        continue;
      }
      assertThat(recorded.seq()).as("seq without gaps").isEqualTo(++lastSeq);
      if (recorded.publicSeq() != null) {
        assertThat(recorded.publicSeq()).as("publicSeq without gaps").isEqualTo(++lastPublicSeq);
      }
      LoggedEvent stored = CODEC.write(id, recorded);
      Recorded read = CODEC.read(stored);
      assertThat(read).isEqualTo(recorded);
      told = Evolution.after(told, read.event(), read.actor(), read.at());
    }
    assertThat(facts(told)).as("told by its events").isEqualTo(facts(now));
    assertThat(JSON.readValue(JSON.writeValueAsString(now), Conversation.class)).isEqualTo(now);
  }

  /**
   * All but its version, which counts looks too, when it was last looked at, and who saw his offer.
   */
  private static List<Object> facts(Conversation c) {
    return Arrays.asList(
        c.channel(),
        c.state(),
        c.reason(),
        c.subject(),
        c.language(),
        c.customer(),
        c.queue(),
        c.workstream(),
        Invariants.seen(c),
        c.offer() == null ? null : c.offer().shown(null),
        c.consults().stream().map(it -> it.shown(null)).toList(),
        c.forceClose(),
        c.call(),
        c.consent(),
        c.units(),
        c.excessUnits(),
        c.priority(),
        c.declines(),
        c.lastOwner(),
        c.routing(),
        c.hold(),
        c.times().createdAt(),
        c.times().waitingSince(),
        c.times().waited(),
        c.times().handlingSince(),
        c.times().handled(),
        c.times().assignedAt(),
        c.lastMessage(),
        c.position().lastSeq(),
        c.position().lastPublicSeq());
  }
}
