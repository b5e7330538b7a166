package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.routing.Organisation;
import io.moked.routing.Queue;
import io.moked.routing.rules.Checked;
import io.moked.routing.rules.Condition;
import io.moked.routing.rules.RoutingRules;
import io.moked.routing.rules.RulesCheck;
import io.moked.routing.rules.Surroundings;
import io.moked.workforce.CapacityProfileStore;
import io.moked.workforce.RatingModelStore;
import io.moked.workforce.SkillStore;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Checks rules that somebody sent against the organisation as it is. */
@Component
class RulesChecks {

  private final Organisation organisation;
  private final SkillStore skills;
  private final RatingModelStore models;
  private final CapacityProfileStore profiles;

  RulesChecks(
      Organisation organisation,
      SkillStore skills,
      RatingModelStore models,
      CapacityProfileStore profiles) {
    this.organisation = organisation;
    this.skills = skills;
    this.models = models;
    this.profiles = profiles;
  }

  /** A workstream's rules, whose queues are of {@code type}. */
  Checked<RoutingRules> rules(String field, JsonNode sent, QueueType type) {
    return RulesCheck.rules(field, sent, new Known(type));
  }

  /** A condition that stands alone. */
  Checked<Condition> condition(String field, JsonNode sent) {
    return RulesCheck.condition(field, sent, id -> organisation.hours(id).isPresent());
  }

  boolean isProfile(UUID id) {
    return profiles.find(id).isPresent();
  }

  private final class Known implements Surroundings {

    private final QueueType type;

    Known(QueueType type) {
      this.type = type;
    }

    @Override
    public QueueType type() {
      return type;
    }

    @Override
    public Optional<QueueType> queue(UUID id) {
      return organisation.queue(id).map(Queue::type);
    }

    @Override
    public Optional<Levels> skill(UUID id) {
      return skills
          .find(id)
          .flatMap(skill -> models.find(skill.ratingModelId()))
          .map(model -> new Levels(model.min(), model.max()));
    }

    @Override
    public boolean isCapacityProfile(UUID id) {
      return isProfile(id);
    }

    @Override
    public boolean isHours(UUID id) {
      return organisation.hours(id).isPresent();
    }
  }
}
