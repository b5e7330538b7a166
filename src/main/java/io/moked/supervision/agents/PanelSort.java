package io.moked.supervision.agents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** The orders of the panel; what is otherwise equal is ordered by name. */
enum PanelSort {
  NAME("name"),
  PRESENCE("presence"),
  UNITS("units"),
  UNANSWERED("unanswered");

  private final String wire;

  PanelSort(String wire) {
    this.wire = wire;
  }

  private Comparator<PanelRow> order() {
    return switch (this) {
      case NAME -> Comparator.comparing(row -> PanelFilter.lower(row.name()));
      case PRESENCE -> Comparator.comparing(PanelRow::base);
      case UNITS -> Comparator.comparingDouble(PanelSort::load);
      case UNANSWERED -> Comparator.comparingInt(row -> row.today().unanswered());
    };
  }

  /** The order of a name in the protocol, which a minus turns round. */
  static Optional<Comparator<PanelRow>> of(String name) {
    boolean down = name.startsWith("-");
    String wanted = down ? name.substring(1) : name;
    return Arrays.stream(values())
        .filter(sort -> sort.wire.equals(wanted))
        .findFirst()
        .map(sort -> down ? sort.order().reversed() : sort.order())
        .map(first ->
            first.thenComparing(row -> PanelFilter.lower(row.name())).thenComparing(PanelRow::id));
  }

  /** How full he is; who has nothing to fill and holds something is fuller than anybody. */
  private static double load(PanelRow row) {
    return row.unitsTotal() > 0
        ? (double) row.unitsUsed() / row.unitsTotal()
        : row.unitsUsed() == 0 ? 0 : Double.MAX_VALUE;
  }
}
