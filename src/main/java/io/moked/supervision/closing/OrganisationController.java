package io.moked.supervision.closing;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.language.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What holds for the whole organisation: its language. */
@RestController
@RequestMapping("/api/settings/organisation")
class OrganisationController {

  record OrganisationRequest(@NotNull Language language) {}

  private final OrganisationLanguage language;

  OrganisationController(OrganisationLanguage language) {
    this.language = language;
  }

  @GetMapping
  OrganisationLanguage.Setting read() {
    return new OrganisationLanguage.Setting(language.get());
  }

  @PutMapping
  @Allowed(Role.ADMINISTRATOR)
  OrganisationLanguage.Setting change(
      @CurrentStaff Staff staff, @Valid @RequestBody OrganisationRequest request) {
    language.set(request.language(), staff.actor());
    return read();
  }
}
