package io.moked.workforce;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agent's places in a capacity profile (behaviour 4.5).
 *
 * @param limit how many he has: his own number, or the profile's; 0 if the profile is not his
 * @param ownLimit his own number, if he has one
 * @param used places that conversations hold now; may exceed the limit after an override
 * @param endOfDay a place that was released comes back only when the day ends
 * @param blocking once it is full he is offered nothing at all
 * @param assigned the profile is his; false for places that he holds by an override
 * @param spent places released on the day {@code spentOn}, with {@code endOfDay}
 */
public record ProfileLoad(
    int limit,
    @Nullable Integer ownLimit,
    int used,
    boolean endOfDay,
    boolean blocking,
    boolean assigned,
    int spent,
    @Nullable LocalDate spentOn) {

  /** Of a profile that is not his. */
  static final ProfileLoad FOREIGN = new ProfileLoad(0, null, 0, false, false, false, 0, null);

  /** Places that are gone on {@code day}: held, or spent on that very day. */
  public int taken(LocalDate day) {
    return day.equals(spentOn) ? used + spent : used;
  }

  /** Places that are left on {@code day}; negative after an override. */
  public int free(LocalDate day) {
    return limit - taken(day);
  }

  boolean isFull(LocalDate day) {
    return assigned && free(day) <= 0;
  }

  /**
   * With so many places more, or fewer.
   *
   * @param spends whether what is released counts against the day: not if it was never accepted
   */
  ProfileLoad moved(int places, LocalDate day, boolean spends) {
    boolean counts = spends && places < 0 && assigned && endOfDay;
    int before = day.equals(spentOn) ? spent : 0;
    return new ProfileLoad(
        limit,
        ownLimit,
        used + places,
        endOfDay,
        blocking,
        assigned,
        counts ? before - places : spent,
        counts ? day : spentOn);
  }
}
