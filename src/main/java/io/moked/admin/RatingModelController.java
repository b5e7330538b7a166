package io.moked.admin;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Ids;
import io.moked.web.Problem;
import io.moked.workforce.RatingModel;
import io.moked.workforce.RatingModelStore;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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

/** Scales for skills. */
@RestController
@RequestMapping("/api/rating-models")
class RatingModelController {

  record RatingModels(List<RatingModel> items) {}

  private final RatingModelStore store;
  private final ConfigurationAudit audit;

  RatingModelController(RatingModelStore store, ConfigurationAudit audit) {
    this.store = store;
    this.audit = audit;
  }

  @GetMapping
  RatingModels all() {
    return new RatingModels(store.all());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  RatingModel create(@CurrentStaff Staff staff, @Valid @RequestBody RatingModelRequest request) {
    return save(request.model(Ids.next(), null), staff, "create-rating-model");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  RatingModel change(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody RatingModelRequest request) {
    RatingModel before = store.find(id).orElseThrow(Problem::notFound);
    RatingModel after = request.model(id, before);
    if (store.isHeldOutside(id, after.min(), after.max())) {
      throw Problem.invalid(after.min() > before.min() ? "min" : "max", "levels-outside");
    }
    return save(after, staff, "change-rating-model");
  }

  private RatingModel save(RatingModel model, Staff staff, String verb) {
    Given.written(() -> store.save(model));
    audit.note(staff, verb, model.id(), model.name());
    return model;
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    RatingModel model = store.find(id).orElseThrow(Problem::notFound);
    if (!store.delete(id)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-rating-model", id, model.name());
  }
}
