package io.moked.supervision.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * A sorted set that is read from any position. It is kept in blocks of some hundred elements, so
 * that a change moves one block only, and an element costs little more than its reference: there
 * are many of these over the same rows.
 *
 * <p>No two elements may be equal in the order unless they are the same to the caller.
 */
final class Ordered<T> {

  private static final int MOST = 512;

  private final Comparator<? super T> order;
  private final List<List<T>> blocks = new ArrayList<>();
  private int size;

  Ordered(Comparator<? super T> order, Collection<? extends T> elements) {
    this.order = order;
    List<T> sorted = new ArrayList<>(elements);
    sorted.sort(order);
    for (int from = 0; from < sorted.size(); from += MOST / 2) {
      blocks.add(new ArrayList<>(sorted.subList(from, Math.min(sorted.size(), from + MOST / 2))));
    }
    size = sorted.size();
  }

  int size() {
    return size;
  }

  /** Adds what is not in it yet. */
  void add(T element) {
    if (blocks.isEmpty()) {
      blocks.add(new ArrayList<>(List.of(element)));
      size = 1;
      return;
    }
    int number = Math.min(blockOf(element), blocks.size() - 1);
    List<T> block = blocks.get(number);
    int at = place(block, element);
    if (at < block.size() && order.compare(block.get(at), element) == 0) {
      return;
    }
    block.add(at, element);
    size++;
    if (block.size() > MOST) {
      List<T> rest = block.subList(MOST / 2, block.size());
      blocks.add(number + 1, new ArrayList<>(rest));
      rest.clear();
    }
  }

  /** Takes out what is equal in the order; whether there was such a one. */
  boolean remove(T element) {
    int number = blockOf(element);
    if (number == blocks.size()) {
      return false;
    }
    List<T> block = blocks.get(number);
    int at = place(block, element);
    if (order.compare(block.get(at), element) != 0) {
      return false;
    }
    block.remove(at);
    size--;
    if (block.isEmpty()) {
      blocks.remove(number);
    }
    return true;
  }

  boolean isSamePlace(T one, T other) {
    return order.compare(one, other) == 0;
  }

  /** Puts {@code fresh} in the same place where {@code old} is; whether that was in it. */
  boolean replace(T old, T fresh) {
    int number = blockOf(old);
    if (number == blocks.size()) {
      return false;
    }
    List<T> block = blocks.get(number);
    int at = place(block, old);
    boolean found = order.compare(block.get(at), old) == 0;
    if (found) {
      block.set(at, fresh);
    }
    return found;
  }

  /** The first block that does not end before {@code element}. */
  private int blockOf(T element) {
    return first(blocks, block -> order.compare(block.getLast(), element) >= 0);
  }

  private int place(List<T> block, T element) {
    return first(block, it -> order.compare(it, element) >= 0);
  }

  /** How many come before the first that is {@code beyond}, as all after it are. */
  int before(Predicate<? super T> beyond) {
    int number = first(blocks, block -> beyond.test(block.getLast()));
    int count = 0;
    for (int i = 0; i < number; i++) {
      count += blocks.get(i).size();
    }
    return number == blocks.size() ? count : count + first(blocks.get(number), beyond);
  }

  private static <E> int first(List<E> list, Predicate<? super E> beyond) {
    int from = 0;
    int to = list.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (beyond.test(list.get(middle))) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** At most {@code limit} elements in order, of which {@code offset} others come before. */
  List<T> range(int offset, int limit) {
    var found = new ArrayList<T>(Math.min(limit, Math.max(0, size - offset)));
    int skip = offset;
    for (List<T> block : blocks) {
      if (found.size() == limit) {
        break;
      }
      if (skip < block.size()) {
        int to = Math.min(block.size(), skip + limit - found.size());
        found.addAll(block.subList(skip, to));
      }
      skip = Math.max(0, skip - block.size());
    }
    return found;
  }
}
