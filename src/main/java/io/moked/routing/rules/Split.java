package io.moked.routing.rules;

import java.util.UUID;

/**
 * Where a conversation falls among a hundred. Ids that follow one another, as ours do, fall
 * independently of each other, and so does one conversation in two routes.
 */
final class Split {

  private Split() {}

  /** 0 to 99. */
  static int percentile(UUID conversationId, String route) {
    long hash =
        mixed(
            mixed(conversationId.getMostSignificantBits())
                ^ conversationId.getLeastSignificantBits());
    for (int n = 0; n < route.length(); n++) {
      hash = mixed(hash ^ route.charAt(n));
    }
    return (int) Long.remainderUnsigned(hash, 100);
  }

  /** The finisher of SplitMix64 (Stafford's variant 13): each bit in moves half of those out. */
  private static long mixed(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
