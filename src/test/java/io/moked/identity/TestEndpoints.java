package io.moked.identity;

import io.moked.language.Names;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An endpoint of every shape, for what the shared ground promises of all of them. */
@TestComponent
@RestController
class TestEndpoints {

  @PostMapping("/api/test/things")
  Thing echo(@Valid @RequestBody Thing thing) {
    return thing;
  }

  @GetMapping("/api/test/things/{id}")
  Map<String, UUID> thing(@PathVariable UUID id) {
    return Map.of("id", id);
  }

  @GetMapping("/api/test/things")
  Map<String, Object> things(@RequestParam @Max(100) int limit, @RequestParam List<Role> role) {
    return Map.of("limit", limit, "role", role);
  }

  @GetMapping("/api/test/refused")
  void refused() {
    throw Problem.refused("capacity-exceeded", Map.of("excessUnits", 30));
  }

  @GetMapping("/api/test/broken")
  void broken() {
    throw new IllegalStateException("a secret of the inside");
  }

  @Allowed(Role.SUPERVISOR)
  @PostMapping("/api/conversations/{id}/test")
  void forceClose(@PathVariable UUID id) {}

  @GetMapping("/api/customer/test")
  Map<String, UUID> customer(@CurrentCustomer UUID conversationId) {
    return Map.of("conversationId", conversationId);
  }

  record Thing(
      @NotBlank @Size(max = 10) String text,
      @Max(1000) int units,
      Instant at,
      UUID id,
      Role role,
      @Valid Inner inner,
      List<UUID> ids) {}

  record Inner(@NotBlank String word, Names names) {}
}
