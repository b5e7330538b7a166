package io.moked.routing.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set that knows how many come before an element, at the cost of a logarithm for each act.
 *
 * <p>A treap: a search tree by the elements' order and a heap by random weights, which keep it as
 * flat as a tree that was filled in random order, whatever the real order was. The weights come
 * from a fixed seed, so that a run can be repeated.
 */
final class Ranked<T extends Comparable<T>> {

  private static final class Node<T> {
    final T value;
    final int weight;
    int size = 1;
    @Nullable Node<T> left;
    @Nullable Node<T> right;

    Node(T value, int weight) {
      this.value = value;
      this.weight = weight;
    }
  }

  private final SplittableRandom weights = new SplittableRandom(1);
  private @Nullable Node<T> root;

  int size() {
    return size(root);
  }

  /** Adds {@code value}, which must not be in it. */
  void add(T value) {
    root = add(root, new Node<>(value, weights.nextInt()));
  }

  private Node<T> add(@Nullable Node<T> tree, Node<T> fresh) {
    if (tree == null) {
      return fresh;
    }
    boolean before = fresh.value.compareTo(tree.value) < 0;
    if (before) {
      tree.left = add(tree.left, fresh);
    } else {
      tree.right = add(tree.right, fresh);
    }
    Node<T> child = before ? tree.left : tree.right;
    if (child != null && child.weight < tree.weight) {
      return lift(tree, child, before);
    }
    return sized(tree);
  }

  /** Turns the tree so that {@code child} is above its parent; the order of elements stays. */
  private static <T> Node<T> lift(Node<T> parent, Node<T> child, boolean isLeft) {
    if (isLeft) {
      parent.left = child.right;
      child.right = parent;
    } else {
      parent.right = child.left;
      child.left = parent;
    }
    sized(parent);
    return sized(child);
  }

  /** Takes {@code value} out, which must be in it. */
  void remove(T value) {
    root = remove(root, value);
  }

  private @Nullable Node<T> remove(@Nullable Node<T> tree, T value) {
    if (tree == null) {
      throw new IllegalStateException("not in it: " + value);
    }
    int order = value.compareTo(tree.value);
    if (order == 0) {
      return merge(tree.left, tree.right);
    }
    if (order < 0) {
      tree.left = remove(tree.left, value);
    } else {
      tree.right = remove(tree.right, value);
    }
    return sized(tree);
  }

  /** One tree of two of which all elements of the one come before all of the other. */
  private @Nullable Node<T> merge(@Nullable Node<T> before, @Nullable Node<T> after) {
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    if (before.weight < after.weight) {
      before.right = merge(before.right, after);
      return sized(before);
    }
    after.left = merge(before, after.left);
    return sized(after);
  }

  /** How many come before {@code value}. */
  int before(T value) {
    int before = 0;
    Node<T> tree = root;
    while (tree != null) {
      if (value.compareTo(tree.value) <= 0) {
        tree = tree.left;
      } else {
        before += size(tree.left) + 1;
        tree = tree.right;
      }
    }
    return before;
  }

  /** The first {@code most} in order. */
  List<T> first(int most) {
    var found = new ArrayList<T>(Math.min(most, size()));
    collect(root, most, found);
    return found;
  }

  private void collect(@Nullable Node<T> tree, int most, List<T> found) {
    if (tree != null && found.size() < most) {
      collect(tree.left, most, found);
      if (found.size() < most) {
        found.add(tree.value);
        collect(tree.right, most, found);
      }
    }
  }

  /** The longest way from the root. */
  int depth() {
    return depth(root);
  }

  private static int depth(@Nullable Node<?> tree) {
    return tree == null ? 0 : 1 + Math.max(depth(tree.left), depth(tree.right));
  }

  private static int size(@Nullable Node<?> tree) {
    return tree == null ? 0 : tree.size;
  }

  private static <T> Node<T> sized(Node<T> tree) {
    tree.size = size(tree.left) + 1 + size(tree.right);
    return tree;
  }
}
