package io.moked.admin;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Names;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.RatingModel;
import io.moked.workforce.RatingModelStore;
import io.moked.workforce.Skill;
import io.moked.workforce.SkillStore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Skills. */
@RestController
@RequestMapping("/api/skills")
class SkillController {

  private static final int MOST = 1_000;

  /**
   * A skill.
   *
   * @param agents how many have it
   */
  record SkillItem(
      UUID id, String name, Names names, String kind, UUID ratingModelId, int agents) {}

  record Skills(List<SkillItem> items) {}

  /** What is left out stays. */
  record SkillRequest(
      @Nullable @Size(max = 100) String name,
      @Nullable @Valid BothNames names,
      @Nullable @Size(max = 50) String kind,
      @Nullable UUID ratingModelId) {}

  private final SkillStore store;
  private final RatingModelStore models;
  private final MentionStore mentions;
  private final ConfigurationAudit audit;

  SkillController(
      SkillStore store, RatingModelStore models, MentionStore mentions, ConfigurationAudit audit) {
    this.store = store;
    this.models = models;
    this.mentions = mentions;
    this.audit = audit;
  }

  @GetMapping
  Skills all() {
    Map<UUID, Integer> agents = store.agents();
    return new Skills(store.all().stream().map(skill -> item(skill, agents)).toList());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  SkillItem create(@CurrentStaff Staff staff, @Valid @RequestBody SkillRequest request) {
    if (store.count() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    return save(Ids.next(), request, null, staff, "create-skill");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  SkillItem change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody SkillRequest request) {
    Skill before = store.find(id).orElseThrow(Problem::notFound);
    return save(id, request, before, staff, "change-skill");
  }

  private SkillItem save(
      UUID id, SkillRequest request, @Nullable Skill before, Staff staff, String verb) {
    Called called =
        Called.or(
            request.name(),
            request.names(),
            before == null ? null : new Called(before.name(), before.names()));
    UUID modelId =
        Given.or(
            "ratingModelId",
            request.ratingModelId(),
            before == null ? null : before.ratingModelId());
    RatingModel model =
        models.find(modelId).orElseThrow(() -> Problem.invalid("ratingModelId", "unknown"));
    if (store.isHeldOutside(id, model.min(), model.max())) {
      throw Problem.invalid("ratingModelId", "levels-outside");
    }
    var skill =
        new Skill(
            id,
            called.name(),
            called.names(),
            Objects.requireNonNullElse(request.kind(), before == null ? "" : before.kind()).strip(),
            modelId);
    Given.written(() -> store.save(skill));
    audit.note(staff, verb, id, skill.name());
    return item(skill, store.agents());
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Skill skill = store.find(id).orElseThrow(Problem::notFound);
    if (mentions.has(id) || !store.delete(id)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-skill", id, skill.name());
  }

  private static SkillItem item(Skill skill, Map<UUID, Integer> agents) {
    return new SkillItem(
        skill.id(),
        skill.name(),
        skill.names(),
        skill.kind(),
        skill.ratingModelId(),
        agents.getOrDefault(skill.id(), 0));
  }
}
