package io.moked.supervision.closing;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Ids;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
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

/** What customers are told when they are closed by force: administrators write, supervisors use. */
@RestController
@RequestMapping("/api/close-templates")
class CloseTemplateController {

  private static final int MOST = 200;

  record Templates(List<CloseTemplate> items) {}

  private final CloseTemplateStore store;
  private final CloseReasonStore reasons;
  private final ClosingAudit audit;

  CloseTemplateController(CloseTemplateStore store, CloseReasonStore reasons, ClosingAudit audit) {
    this.store = store;
    this.reasons = reasons;
    this.audit = audit;
  }

  @GetMapping
  @Allowed({Role.SUPERVISOR, Role.ADMINISTRATOR})
  Templates all() {
    return new Templates(store.all());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  CloseTemplate create(@CurrentStaff Staff staff, @Valid @RequestBody TemplateRequest request) {
    if (store.all().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    return save(Ids.next(), request, staff, "create-close-template");
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  CloseTemplate change(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @Valid @RequestBody TemplateRequest request) {
    if (store.find(id).isEmpty()) {
      throw Problem.notFound();
    }
    return save(id, request, staff, "change-close-template");
  }

  private CloseTemplate save(UUID id, TemplateRequest request, Staff staff, String verb) {
    CloseTemplate template = request.template(id, reasons);
    try {
      store.save(template);
    } catch (DuplicateKeyException e) {
      throw Problem.invalid("name", "taken");
    }
    audit.note(staff, verb, id, template.name());
    return template;
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    CloseTemplate template = store.find(id).orElseThrow(Problem::notFound);
    store.delete(id);
    audit.note(staff, "delete-close-template", id, template.name());
  }
}
