package io.moked.routing.rules;

import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.List;

/**
 * What was sent, as it was understood.
 *
 * @param value of no use unless there are no faults
 */
public record Checked<T>(T value, List<FieldProblem> faults) {

  /** The value; throws {@link Problem} 422 with all that is wrong. */
  public T orRefuse() {
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return value;
  }
}
