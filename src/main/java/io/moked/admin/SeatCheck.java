package io.moked.admin;

import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import io.moked.workforce.CapacityProfile;
import io.moked.workforce.CapacityProfileStore;
import io.moked.workforce.CustomPresenceStore;
import io.moked.workforce.PresenceChoice;
import io.moked.workforce.RatingModel;
import io.moked.workforce.RatingModelStore;
import io.moked.workforce.SeatChange;
import io.moked.workforce.Skill;
import io.moked.workforce.SkillLevel;
import io.moked.workforce.SkillStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds what is asked for a seat to what there is: skills and their levels, profiles, presences.
 */
@Component
class SeatCheck {

  private static final int MOST_SKILLS = 100;
  private static final int MOST_PROFILES = 20;

  private final SkillStore skills;
  private final RatingModelStore models;
  private final CapacityProfileStore profiles;
  private final CustomPresenceStore presences;

  SeatCheck(
      SkillStore skills,
      RatingModelStore models,
      CapacityProfileStore profiles,
      CustomPresenceStore presences) {
    this.skills = skills;
    this.models = models;
    this.profiles = profiles;
    this.presences = presences;
  }

  /** What is asked for as a change; 422 with everything in it that can't be. */
  SeatChange change(SeatRequest request) {
    var problems = new ArrayList<FieldProblem>();
    var change =
        new SeatChange(
            request.unitsTotal(),
            request.skills() == null ? null : skills(request.skills(), problems),
            request.capacityProfiles() == null
                ? null
                : profiles(request.capacityProfiles(), problems),
            request.defaultPresence() == null
                ? null
                : presence(request.defaultPresence().id(), problems));
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
    return change;
  }

  private Map<UUID, SkillLevel> skills(
      List<SeatRequest.SkillWanted> wanted, List<FieldProblem> problems) {
    Map<UUID, RatingModel> scales =
        models.all().stream().collect(Collectors.toMap(RatingModel::id, Function.identity()));
    Map<UUID, RatingModel> known =
        skills.all().stream()
            .collect(Collectors.toMap(Skill::id, skill -> scales.get(skill.ratingModelId())));
    var found = new LinkedHashMap<UUID, SkillLevel>();
    atMost(MOST_SKILLS, "skills", wanted, problems);
    for (int n = 0; n < wanted.size(); n++) {
      SeatRequest.SkillWanted it = wanted.get(n);
      String path = "skills[" + n + "]";
      RatingModel scale = known.get(it.skillId());
      if (scale == null) {
        problems.add(new FieldProblem(path + ".skillId", "unknown"));
      } else if (!scale.has(it.level())) {
        problems.add(
            new FieldProblem(
                path + ".level", "range", Map.of("min", scale.min(), "max", scale.max())));
      } else if (found.put(it.skillId(), level(it)) != null) {
        problems.add(new FieldProblem(path + ".skillId", "twice"));
      }
    }
    return found;
  }

  private static SkillLevel level(SeatRequest.SkillWanted it) {
    return new SkillLevel(it.level(), it.active() == null || it.active());
  }

  private Map<UUID, Optional<Integer>> profiles(
      List<SeatRequest.ProfileWanted> wanted, List<FieldProblem> problems) {
    Set<UUID> known = profiles.all().stream().map(CapacityProfile::id).collect(Collectors.toSet());
    var found = new LinkedHashMap<UUID, Optional<Integer>>();
    atMost(MOST_PROFILES, "capacityProfiles", wanted, problems);
    for (int n = 0; n < wanted.size(); n++) {
      SeatRequest.ProfileWanted it = wanted.get(n);
      String field = "capacityProfiles[" + n + "].profileId";
      if (!known.contains(it.profileId())) {
        problems.add(new FieldProblem(field, "unknown"));
      } else if (found.put(it.profileId(), Optional.ofNullable(it.limit())) != null) {
        problems.add(new FieldProblem(field, "twice"));
      }
    }
    return found;
  }

  private SeatChange.OnArrival presence(@Nullable String id, List<FieldProblem> problems) {
    if (id == null) {
      return new SeatChange.OnArrival(null);
    }
    Optional<PresenceChoice> choice = presences.choice(id);
    if (choice.isEmpty()) {
      problems.add(new FieldProblem("defaultPresence", "unknown"));
    }
    return new SeatChange.OnArrival(choice.orElse(null));
  }

  private static void atMost(int most, String field, List<?> wanted, List<FieldProblem> problems) {
    if (wanted.size() > most) {
      problems.add(new FieldProblem(field, "entries", Map.of("max", most)));
    }
  }
}
