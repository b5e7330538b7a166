package io.moked.sentiment.live;

import io.moked.sentiment.Level;
import io.moked.sentiment.Term;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why: one message of the customer, and what was found in it.
 *
 * @param value -1 to 1; null with level unknown
 * @param corrected whether a person set the level
 */
public record MessageReading(
    long seq,
    Instant at,
    String text,
    @Nullable Double value,
    Level level,
    String language,
    String engine,
    String engineVersion,
    List<Term> terms,
    boolean corrected) {}
