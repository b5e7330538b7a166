package io.moked.supervision.closing;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.time.Ids;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Why supervisors close by force; whoever reads a conversation may read them. */
@RestController
@RequestMapping("/api/close-reasons")
class CloseReasonController {

  private static final int MOST = 100;
  private static final int LONGEST_CODE = 50;

  record Reasons(List<CloseReason> items) {}

  /** Without a code it is made of the English name; once there is one it stays. */
  record ReasonRequest(
      @Nullable @Size(max = LONGEST_CODE) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*") String code,
      @NotNull @Valid BothNames names) {

    String codeOr() {
      return code != null ? code : made(names.en());
    }

    private static String made(String name) {
      String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
      String made = words.replace(' ', '-');
      return made.length() > LONGEST_CODE
          ? made.substring(0, LONGEST_CODE).replaceAll("-$", "")
          : made;
    }
  }

  private final CloseReasonStore store;
  private final ClosingAudit audit;

  CloseReasonController(CloseReasonStore store, ClosingAudit audit) {
    this.store = store;
    this.audit = audit;
  }

  @GetMapping
  Reasons all() {
    return new Reasons(store.all());
  }

  @PostMapping
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.CREATED)
  CloseReason create(@CurrentStaff Staff staff, @Valid @RequestBody ReasonRequest request) {
    if (store.all().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    String code = request.codeOr();
    if (code.isEmpty()) {
      throw Problem.invalid("code", "required");
    }
    var reason = new CloseReason(Ids.next(), code, request.names().names(), false);
    try {
      store.save(reason);
    } catch (DuplicateKeyException e) {
      throw Problem.invalid("code", "taken");
    }
    audit.note(staff, "create-close-reason", reason.id(), code);
    return reason;
  }

  @PutMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  CloseReason rename(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
    CloseReason before = own(id);
    if (request.code() != null && !request.code().equals(before.code())) {
      throw Problem.invalid("code", "fixed");
    }
    var reason = new CloseReason(id, before.code(), request.names().names(), false);
    store.save(reason);
    audit.note(staff, "change-close-reason", id, reason.code());
    return reason;
  }

  @DeleteMapping("/{id}")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    CloseReason reason = own(id);
    if (!store.delete(reason)) {
      throw Problem.refused("in-use");
    }
    audit.note(staff, "delete-close-reason", id, reason.code());
  }

  private CloseReason own(UUID id) {
    CloseReason reason = store.find(id).orElseThrow(Problem::notFound);
    if (reason.builtIn()) {
      throw Problem.refused("built-in");
    }
    return reason;
  }
}
