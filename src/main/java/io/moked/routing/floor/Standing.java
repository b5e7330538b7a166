package io.moked.routing.floor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a conversation still waits. {@code free} and all of {@code excluded} add up to {@code
 * members}.
 *
 * @param before how many in its queue come before it
 * @param aside whether everybody who is free has declined it too often
 * @param free how many members could be asked
 * @param agents some of the members, those who come nearest to being asked first
 */
public record Standing(
    Item item,
    int before,
    boolean aside,
    int free,
    int members,
    Map<Exclusion, Integer> excluded,
    List<Member> agents) {

  /**
   * A member of its queue. Who comes nearest to being asked is the first.
   *
   * @param exclusion null if he could be asked
   */
  public record Member(UUID id, @Nullable Exclusion exclusion) implements Comparable<Member> {

    private static final Comparator<Member> ORDER =
        Comparator.comparing(Member::exclusion, Comparator.nullsLast(Comparator.naturalOrder()))
            .reversed()
            .thenComparing(Member::id);

    @Override
    public int compareTo(Member other) {
      return ORDER.compare(this, other);
    }
  }
}
