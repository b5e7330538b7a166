package io.moked.routing.rules;

import io.moked.web.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong, up to as much as anybody reads. */
final class Faults {

  private static final int MOST = 100;

  private final List<FieldProblem> faults = new ArrayList<>();

  void add(FieldProblem fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  boolean none() {
    return faults.isEmpty();
  }

  List<FieldProblem> all() {
    return List.copyOf(faults);
  }
}
