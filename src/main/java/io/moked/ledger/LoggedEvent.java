package io.moked.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the event log.
 *
 * @param subject what it happened to, for instance a conversation
 * @param seq position in the subject's history: 1, 2, 3 ... without gaps
 * @param publicSeq position among the events that an outsider may see, without gaps; null if he may
 *     not
 * @param body JSON object of the event's own fields
 */
public record LoggedEvent(
    UUID subject, long seq, @Nullable Long publicSeq, Instant at, String type, String body) {}
