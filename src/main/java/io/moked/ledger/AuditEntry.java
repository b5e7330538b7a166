package io.moked.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act, done or refused, that somebody may have to answer for.
 *
 * @param verb what was asked for, in kebab-case ({@code assign}, {@code monitor}, {@code sign-in})
 * @param outcome {@link #ACCEPTED} or the code of the refusal
 * @param detail what was asked in particular: target, override, excess units, reason
 */
public record AuditEntry(
    Instant at,
    Actor actor,
    String verb,
    @Nullable UUID conversationId,
    String outcome,
    Map<String, Object> detail) {

  public static final String ACCEPTED = "accepted";
}
