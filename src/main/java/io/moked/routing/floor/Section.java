package io.moked.routing.floor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A queue's part of the floor: who waits in it, who works in it, and the lanes in which they meet.
 * Members are numbered, so that sets of them are rows of bits: what many of them have in common is
 * found sixty-four at a stroke.
 */
final class Section {

  private final Ranked<Item> waiting = new Ranked<>();
  private final Map<Demand, Bay> bays = new HashMap<>();
  private final Map<UUID, Integer> numbers = new HashMap<>();
  private final List<@Nullable Seat> members = new ArrayList<>();
  private final BitSet everybody = new BitSet();
  private final Deque<Integer> vacant = new ArrayDeque<>();

  Ranked<Item> waiting() {
    return waiting;
  }

  Collection<Bay> bays() {
    return bays.values();
  }

  /** The lane of a demand; opened if it isn't, at the cost of a look at every member. */
  Lane lane(Demand demand) {
    Bay bay = bays.computeIfAbsent(demand.bare(), this::bay);
    Set<Skill> wanted = demand.skillsThatCount();
    Lane known = bay.find(wanted);
    if (known != null) {
      return known;
    }
    Lane lane = bay.open(wanted);
    everybody.stream().forEach(number -> lane.judge(number, member(number)));
    return lane;
  }

  private Bay bay(Demand demand) {
    var bay = new Bay(demand, everybody);
    everybody.stream().forEach(number -> bay.judge(number, member(number), false));
    return bay;
  }

  void close(Lane lane) {
    lane.bay().close(lane);
    if (lane.bay().lanes().isEmpty()) {
      bays.remove(lane.bay().demand());
    }
  }

  /** A member came or has changed. */
  void put(Seat seat) {
    int number = numbers.computeIfAbsent(seat.id(), _ -> vacancy());
    Seat before = members.set(number, seat);
    everybody.set(number);
    boolean skills = before == null || !before.skills().equals(seat.skills());
    bays.values().forEach(bay -> bay.judge(number, seat, skills));
  }

  private int vacancy() {
    Integer number = vacant.poll();
    if (number != null) {
      return number;
    }
    members.add(null);
    return members.size() - 1;
  }

  /** A member is one no more. */
  void remove(UUID agent) {
    Integer number = numbers.remove(agent);
    if (number != null) {
      members.set(number, null);
      everybody.clear(number);
      vacant.add(number);
      bays.values().forEach(bay -> bay.judge(number, null, true));
    }
  }

  @Nullable Integer number(UUID agent) {
    return numbers.get(agent);
  }

  Seat member(int number) {
    return Objects.requireNonNull(members.get(number), "member");
  }

  /** Everybody's number. */
  BitSet everybody() {
    return everybody;
  }

  int size() {
    return numbers.size();
  }
}
