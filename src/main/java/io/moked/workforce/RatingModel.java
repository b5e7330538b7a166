package io.moked.workforce;

import io.moked.language.Names;
import java.util.List;
import java.util.UUID;

/**
 * A scale for skills; the higher, the better.
 *
 * @param levels those of its values that have a name
 */
public record RatingModel(UUID id, String name, Names names, int min, int max, List<Level> levels) {

  /** What a value means. */
  public record Level(int value, Names names) {}

  public boolean has(int level) {
    return min <= level && level <= max;
  }
}
