package io.moked.routing.floor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A queue's part of the floor: who waits in it, who works in it, and the lanes in which they meet.
 * Members are numbered, so that lanes can keep what they know of them in arrays.
 */
final class Section {

  private final Ranked<Item> waiting = new Ranked<>();
  private final Map<Demand, Lane> lanes = new HashMap<>();
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<@Nullable Seat> members = new ArrayList<>();
  private final Deque<Integer> vacant = new ArrayDeque<>();

  Ranked<Item> waiting() {
    return waiting;
  }

  Collection<Lane> lanes() {
    return lanes.values();
  }

  /** The lane of a demand; opened if it isn't, at the cost of a look at every member. */
  Lane lane(Demand demand) {
    return lanes.computeIfAbsent(
        demand.essence(),
        it -> {
          var lane = new Lane(it);
          for (int n = 0; n < members.size(); n++) {
            lane.judge(n, members.get(n));
          }
          return lane;
        });
  }

  void close(Lane lane) {
    lanes.remove(lane.demand());
  }

  /**
   * A member came, has changed or left.
   *
   * @return his number, to be judged by in each lane; null if he neither is one nor was
   */
  @Nullable Integer note(Seat seat, boolean member) {
    if (member) {
      int number = numbers.computeIfAbsent(seat.id(), _ -> vacancy());
      members.set(number, seat);
      return number;
    }
    Integer number = numbers.remove(seat.id());
    if (number != null) {
      members.set(number, null);
      vacant.add(number);
    }
    return number;
  }

  private int vacancy() {
    Integer number = vacant.poll();
    if (number != null) {
      return number;
    }
    members.add(null);
    return members.size() - 1;
  }

  @Nullable Integer number(UUID agent) {
    return numbers.get(agent);
  }

  int size() {
    return numbers.size();
  }

  Stream<Seat> members() {
    return members.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
