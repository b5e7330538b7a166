package io.moked.supervision.closing;

import io.moked.conversation.CloseText;
import io.moked.conversation.Command;
import io.moked.web.Problem;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the command of what a supervisor has chosen: a reason, and a template or his own words. */
@Component
public class ForceCloses {

  private static final int USUAL_GRACE_SECONDS = 5;

  /**
   * What was chosen.
   *
   * @param reason a code of {@code /api/close-reasons}, or free text, which is kept as it is; null:
   *     the template's
   * @param message in the supervisor's own words; null if there is a template, or nothing is told
   */
  public record Choice(
      @Nullable String reason,
      @Nullable UUID templateId,
      @Nullable String message,
      @Nullable Integer graceSeconds) {}

  private final CloseTemplateStore templates;
  private final OrganisationLanguage organisation;

  ForceCloses(CloseTemplateStore templates, OrganisationLanguage organisation) {
    this.templates = templates;
    this.organisation = organisation;
  }

  /**
   * The words are chosen and filled in when it is decided, for each conversation its own.
   *
   * @param path before the names of fields in a refusal
   * @throws Problem 422 without a reason, with an unknown template, or with two texts at once
   */
  public Command.ForceClose command(Choice choice, String path) {
    UUID templateId = choice.templateId();
    if (templateId != null && choice.message() != null) {
      throw Problem.invalid(path + "message", "message-or-template");
    }
    CloseTemplate template = templateId == null ? null : template(templateId, path);
    String reason = choice.reason();
    if (reason == null && template != null) {
      reason = template.reason();
    }
    if (reason == null || reason.isBlank()) {
      throw Problem.invalid(path + "reason", "required");
    }
    return new Command.ForceClose(
        reason,
        choice.message(),
        Objects.requireNonNullElse(choice.graceSeconds(), USUAL_GRACE_SECONDS),
        template == null ? null : text(template));
  }

  /**
   * @throws Problem 422 if there is no such template
   */
  CloseText text(UUID templateId) {
    return text(template(templateId, ""));
  }

  private CloseTemplate template(UUID id, String path) {
    return templates.find(id).orElseThrow(() -> Problem.invalid(path + "templateId", "unknown"));
  }

  private CloseText text(CloseTemplate template) {
    return new CloseText(template.id(), template.text(), organisation.get().tag());
  }
}
