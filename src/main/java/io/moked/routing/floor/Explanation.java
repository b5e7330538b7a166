package io.moked.routing.floor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why this agent. {@code free} and all of {@code excluded} add up to {@code members}.
 *
 * @param tier under which the agent was found; null if what was kept for him went to one who is no
 *     member or fits none
 * @param best at most five of those who could be asked, in the order in which they would be; the
 *     one who is asked is the first
 * @param free how many members could have been asked
 * @param members how many the queue has
 * @param excluded how many could not, by the reason
 */
public record Explanation(
    Basis basis,
    @Nullable Tier tier,
    List<Candidate> best,
    int free,
    int members,
    Map<Exclusion, Integer> excluded) {

  /** How the choice fell. */
  public enum Basis {
    /** The first by the tier's method. */
    METHOD,
    /** Its last agent, who could be asked like others. */
    PREFERRED,
    /** Its last agent, before everybody else's turn. */
    KEPT
  }
}
