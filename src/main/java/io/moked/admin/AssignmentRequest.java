package io.moked.admin;

import io.moked.routing.setup.Assignment;
import io.moked.web.FieldProblem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How a queue shall hand out its work; buckets and rules only with {@code custom}. */
record AssignmentRequest(
    @NotNull Assignment.Way method,
    @Nullable @Size(max = 20) List<@NotNull @Valid BucketRequest> buckets,
    @Nullable @Size(max = 20) List<@NotNull @Valid RuleRequest> rules) {

  record BucketRequest(
      @NotBlank @Size(max = 100) String name,
      @Nullable JsonNode when,
      @NotNull Assignment.Order orderBy) {}

  record RuleRequest(
      @NotBlank @Size(max = 100) String name,
      @NotEmpty java.util.Set<io.moked.workforce.@NotNull Presence> presences,
      @NotNull Assignment.Capacity capacity,
      @NotNull io.moked.routing.floor.SkillMatch skills,
      @NotNull io.moked.routing.floor.Method orderBy) {}

  /** What was sent, with its conditions read; what is wrong with them goes to {@code faults}. */
  Assignment read(RulesChecks checks, List<FieldProblem> faults) {
    var read = new ArrayList<Assignment.Bucket>();
    List<BucketRequest> sent = Objects.requireNonNullElse(buckets, List.of());
    for (int n = 0; n < sent.size(); n++) {
      BucketRequest bucket = sent.get(n);
      JsonNode when = bucket.when();
      var condition =
          when == null || when.isNull()
              ? null
              : checks.condition("assignment.buckets[" + n + "].when", when);
      if (condition != null) {
        faults.addAll(condition.faults());
      }
      read.add(
          new Assignment.Bucket(
              bucket.name(), condition == null ? null : condition.value(), bucket.orderBy()));
    }
    return new Assignment(
        method,
        read,
        Objects.requireNonNullElse(rules, List.<RuleRequest>of()).stream()
            .map(it ->
                new Assignment.Rule(
                    it.name(), it.presences(), it.capacity(), it.skills(), it.orderBy()))
            .toList());
  }
}
