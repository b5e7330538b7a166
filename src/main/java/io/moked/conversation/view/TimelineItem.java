package io.moked.conversation.view;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param seq counted in the reader's own timeline: 1, 2, 3 ... without gaps
 * @param fields what belongs to the type, as members of the item itself
 */
@JsonPropertyOrder({"seq", "at", "type", "actor"})
public record TimelineItem(
    long seq,
    Instant at,
    String type,
    By actor,
    @JsonAnyGetter Map<String, ? extends @Nullable Object> fields) {

  /** Who did it, as far as the reader may know. */
  public record By(
      Actor.Kind kind, @Nullable UUID id, @Nullable String name, @Nullable Names names) {

    static By of(Actor actor) {
      return new By(actor.kind(), actor.id(), actor.name(), actor.names());
    }
  }
}
