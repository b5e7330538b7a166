package io.moked.supervision.alerts.rules;

import io.moked.identity.Allowed;
import io.moked.identity.Role;
import io.moked.routing.Organisation;
import io.moked.supervision.alerts.AlertKind;
import io.moked.time.Ids;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries a rule that is not saved. */
@RestController
class PreviewController {

  private final MoodPreview preview;
  private final Organisation organisation;

  PreviewController(MoodPreview preview, Organisation organisation) {
    this.preview = preview;
    this.organisation = organisation;
  }

  @PostMapping("/api/alert-rules/preview")
  @Allowed(Role.ADMINISTRATOR)
  MoodPreview.Report preview(@Valid @RequestBody AlertRuleRequest request) {
    if (request.kind() != AlertKind.SENTIMENT) {
      throw Problem.invalid("kind", "sentiment-only");
    }
    AlertRule rule = request.named("preview").created(Ids.next());
    AlertRuleCheck.check(rule, organisation);
    return preview.of(rule);
  }
}
