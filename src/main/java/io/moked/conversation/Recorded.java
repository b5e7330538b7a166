package io.moked.conversation;

import io.moked.ledger.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place, as committed.
 *
 * @param seq place in the timeline; null for a {@link Event.Quiet} one
 * @param publicSeq place in the customer's timeline; null if he does not see it
 */
public record Recorded(
    @Nullable Long seq, @Nullable Long publicSeq, Instant at, Actor actor, Event event) {}
