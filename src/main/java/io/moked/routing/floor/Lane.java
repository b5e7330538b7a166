package io.moked.routing.floor;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Those in a bay who ask for the same skills, in order; and who has them. */
final class Lane {

  private final Bay bay;
  private final Set<Skill> wanted;
  private final List<Merits> merits;
  private final NavigableSet<Item> items = new TreeSet<>();

  /** Items that everybody who is free has declined too often; they wait for somebody else. */
  private final NavigableSet<Item> aside = new TreeSet<>();

  private long nobodySince = -1;

  Lane(Bay bay, Set<Skill> wanted, List<Tier> tiers, BitSet everybody) {
    this.bay = bay;
    this.wanted = wanted;
    this.merits = tiers.stream().map(tier -> new Merits(tier, wanted, everybody)).toList();
  }

  Bay bay() {
    return bay;
  }

  Set<Skill> wanted() {
    return wanted;
  }

  /** Who suits it under a tier. */
  Merits merits(int tier) {
    return merits.get(tier);
  }

  /** Takes note of a member who came, or whose skills have changed; null when he left. */
  void judge(int number, @Nullable Seat seat) {
    for (Merits each : merits) {
      if (seat == null) {
        each.remove(number);
      } else {
        each.put(number, seat);
      }
    }
  }

  /** Up to which of the bay's gains nobody was free for it; negative if that is not known. */
  long nobodySince() {
    return nobodySince;
  }

  void nobodySince(long gains) {
    nobodySince = gains;
  }

  void add(Item item) {
    items.add(item);
  }

  void remove(Item item) {
    items.remove(item);
    aside.remove(item);
  }

  @Nullable Item first() {
    return items.isEmpty() ? null : items.first();
  }

  /** Nobody who is free may be asked about it. */
  void setAside(Item item) {
    items.remove(item);
    aside.add(item);
  }

  /** One who may be asked about what is set aside, if he has not declined it himself. */
  void recall(UUID agent) {
    aside.removeIf(item -> item.mayAsk(agent) && items.add(item));
  }

  boolean isAside(Item item) {
    return aside.contains(item);
  }

  int aside() {
    return aside.size();
  }

  boolean isEmpty() {
    return items.isEmpty() && aside.isEmpty();
  }
}
