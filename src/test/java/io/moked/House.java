package io.moked;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which package may know which. Who may know a package may also know what that one knows, so each
 * line says only what it adds.
 */
final class House {

  /** Known to all, knowing nothing above themselves. */
  private static final Set<String> SHARED_GROUND = Set.of("language", "time", "store", "web");

  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          room("language"),
          room("time"),
          room("store", "time"),
          room("web", "language", "time"),
          room("ledger"),
          room("identity", "ledger"),
          room("workforce", "identity", "store"),
          room("conversation", "workforce"),
          room("live", "conversation"),
          room("routing", "conversation"),
          room("supervision", "routing", "live", "sentiment"),
          room("desk", "conversation", "live"),
          // A widget's key leads to the workstream that its conversations belong to.
          room("channel", "routing", "live"),
          room("admin", "routing"),
          room("call", "conversation"),
          room("sentiment", "conversation"),
          room("insight", "supervision"),
          room("demo", "admin", "desk", "channel", "supervision"),
          // An outside client, which happens to be started from the same jar.
          room("replay"),
          // Measures what is inside.
          room("bench", "supervision"));

  /** Where the rules are: HTTP shapes stay in their controllers. */
  static final String[] WITHOUT_HTTP = {
    "io.moked.ledger..",
    "io.moked.workforce..",
    "io.moked.conversation..",
    "io.moked.routing..",
    "io.moked.supervision.."
  };

  /** Answers from what it is given: it knows neither the database nor its own room around it. */
  private static final Set<String> PURE = Set.of("io.moked.routing.rules..");

  private static final Set<String> OUTSIDE = Set.of("replay");

  private House() {}

  static Set<String> rooms() {
    return new TreeSet<>(MAY_KNOW.keySet());
  }

  static Set<String> pure() {
    return PURE;
  }

  /** The rooms that this one may know, itself included. */
  static Set<String> known(String room) {
    Set<String> known = new HashSet<>();
    add(room, known);
    if (!OUTSIDE.contains(room) && !SHARED_GROUND.contains(room)) {
      known.addAll(SHARED_GROUND);
    }
    return known;
  }

  private static void add(String room, Set<String> known) {
    if (known.add(room)) {
      MAY_KNOW.get(room).forEach(next -> add(next, known));
    }
  }

  private static Map.Entry<String, List<String>> room(String name, String... mayKnow) {
    return Map.entry(name, Arrays.asList(mayKnow));
  }
}
