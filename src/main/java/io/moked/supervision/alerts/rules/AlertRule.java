package io.moked.supervision.alerts.rules;

import io.moked.language.Names;
import io.moked.supervision.alerts.AlertKind;
import io.moked.supervision.alerts.Severity;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When to raise an alert of a kind.
 *
 * @param kind one that {@link AlertKind#isRuled}
 */
public record AlertRule(
    UUID id,
    String name,
    Names names,
    AlertKind kind,
    boolean enabled,
    Severity severity,
    Terms terms) {

  private static final String HEBREW = "he";

  /**
   * What a kind asks for; null is what it does not ask for.
   *
   * @param queueIds only in these; empty is in all
   * @param seconds how long a wait, a silence or an empty queue lasts
   * @param below a customer's feeling that is worse than this, -1 to 1
   * @param inARow after so many messages; null is as many as the language needs (1 for Hebrew, of
   *     which a second one would miss nine in ten; 2 for all others)
   * @param count so many missed offers
   * @param withinSeconds within this time
   */
  public record Terms(
      Set<UUID> queueIds,
      @Nullable Integer seconds,
      @Nullable Double below,
      @Nullable Integer inARow,
      @Nullable Integer count,
      @Nullable Integer withinSeconds) {

    public Terms {
      queueIds = Set.copyOf(queueIds);
    }
  }

  /** Whether it looks at this queue. */
  public boolean isFor(@Nullable UUID queueId) {
    return terms.queueIds().isEmpty() || (queueId != null && terms.queueIds().contains(queueId));
  }

  /** How long it lets something last; of kinds that ask for a time. */
  public int seconds() {
    return Objects.requireNonNull(terms.seconds(), "seconds");
  }

  /** What it lets a customer feel; of kind sentiment. */
  public double below() {
    return Objects.requireNonNull(terms.below(), "below");
  }

  /** After how many messages in a row that are worse. */
  public int inARow(String language) {
    Integer own = terms.inARow();
    int usual = language.equals(HEBREW) ? 1 : 2;
    return own == null ? usual : own;
  }

  /** How many missed offers it lets pass, and one. */
  public int count() {
    return Objects.requireNonNull(terms.count(), "count");
  }

  /** How long a missed offer counts. */
  public int withinSeconds() {
    return Objects.requireNonNull(terms.withinSeconds(), "withinSeconds");
  }
}
