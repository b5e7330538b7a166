package io.moked.routing.setup;

import io.moked.routing.floor.Method;
import io.moked.routing.floor.SkillMatch;
import io.moked.routing.rules.Condition;
import io.moked.workforce.Presence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Whom a queue asks first, and with {@code CUSTOM} also which conversation comes first (behaviour
 * 4.8).
 *
 * @param buckets with {@code CUSTOM}: in this order; what is in none comes last
 * @param rules with {@code CUSTOM}: the first that somebody fits decides
 */
public record Assignment(Way method, List<Bucket> buckets, List<Rule> rules) {

  public static final Assignment USUAL = new Assignment(Way.HIGHEST_CAPACITY, List.of(), List.of());

  /** The three ready-made ways, and one's own. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Way {
    HIGHEST_CAPACITY,
    ADVANCED_ROUND_ROBIN,
    LEAST_ACTIVE,
    CUSTOM
  }

  /** What in a bucket comes first. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Order {
    OLDEST,
    NEWEST,
    PRIORITY
  }

  /** Whether an agent must have room. */
  @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Capacity {
    REQUIRED,
    IGNORED
  }

  /** Conversations that go together; null takes all. */
  public record Bucket(String name, @Nullable Condition when, Order orderBy) {}

  /** Who may be asked, and in which order. */
  public record Rule(
      String name, Set<Presence> presences, Capacity capacity, SkillMatch skills, Method orderBy) {}
}
