package io.moked.admin;

import io.moked.language.Names;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import io.moked.workforce.RatingModel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rating model as it is sent; what is left out stays. */
record RatingModelRequest(
    @Nullable @Size(max = 100) String name,
    @Nullable @Valid BothNames names,
    @Nullable @Min(0) @Max(100) Integer min,
    @Nullable @Min(0) @Max(100) Integer max,
    @Nullable List<@NotNull @Valid NamedLevel> levels) {

  record NamedLevel(@NotNull Integer value, @NotNull @Valid BothNames names) {}

  /** What it would be then; 422 if there can be no such. */
  RatingModel model(UUID id, @Nullable RatingModel before) {
    Called called =
        Called.or(name, names, before == null ? null : new Called(before.name(), before.names()));
    int lowest = Given.or("min", min, before == null ? null : Integer.valueOf(before.min()));
    int highest = Given.or("max", max, before == null ? null : Integer.valueOf(before.max()));
    if (highest <= lowest) {
      throw Problem.invalid("max", "above-min");
    }
    return new RatingModel(
        id,
        called.name(),
        called.names(),
        lowest,
        highest,
        within(lowest, highest, before == null ? List.of() : before.levels()));
  }

  private List<RatingModel.Level> within(int min, int max, List<RatingModel.Level> before) {
    List<RatingModel.Level> wanted =
        levels == null
            ? before
            : levels.stream()
                .map(it ->
                    new RatingModel.Level(it.value(), new Names(it.names().en(), it.names().he())))
                .toList();
    if (wanted.size() > max - min + 1) {
      throw Problem.invalid("levels", "twice");
    }
    var problems = new ArrayList<FieldProblem>();
    Set<Integer> seen = new HashSet<>();
    for (int n = 0; n < wanted.size(); n++) {
      String field = "levels[" + n + "].value";
      int value = wanted.get(n).value();
      if (value < min || value > max) {
        problems.add(new FieldProblem(field, "range", Map.of("min", min, "max", max)));
      } else if (!seen.add(value)) {
        problems.add(new FieldProblem(field, "twice"));
      }
    }
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
    return wanted;
  }
}
