package io.moked.workforce;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What work takes of an agent, or a difference of that.
 *
 * @param units of his capacity
 * @param places by capacity profile; none of them is zero
 */
public record Load(int units, Map<UUID, Integer> places) {

  public static final Load NONE = new Load(0, Map.of());

  public Load {
    places = Map.copyOf(places);
  }

  public static Load units(int units) {
    return new Load(units, Map.of());
  }

  public Load plus(Load other) {
    return new Load(units + other.units, sum(other.places, 1));
  }

  public Load minus(Load other) {
    return new Load(units - other.units, sum(other.places, -1));
  }

  private Map<UUID, Integer> sum(Map<UUID, Integer> others, int sign) {
    if (others.isEmpty()) {
      return places;
    }
    var sum = new HashMap<>(places);
    others.forEach((profile, n) -> sum.merge(profile, sign * n, Integer::sum));
    sum.values().removeIf(n -> n == 0);
    return sum;
  }

  public boolean isNone() {
    return units == 0 && places.isEmpty();
  }

  /** Something is taken that was free. */
  boolean takes() {
    return units > 0 || places.values().stream().anyMatch(n -> n > 0);
  }

  /** Something is given back. */
  boolean releases() {
    return units < 0 || places.values().stream().anyMatch(n -> n < 0);
  }
}
