package io.moked.admin;

import io.moked.conversation.MonitoringPolicy;
import io.moked.conversation.MonitoringPolicy.Demand;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A monitoring policy as an administrator gives it (S2). */
record PolicyRequest(
    @NotNull Demand consent, @Nullable @Valid Notice notice, @Nullable Boolean showWatchers) {

  private static final int LONGEST = 2000;

  /** The text in each language. */
  record Notice(
      @Nullable @Size(max = LONGEST) String en, @Nullable @Size(max = LONGEST) String he) {

    Map<String, String> texts() {
      var texts = new LinkedHashMap<String, String>();
      if (en != null) {
        texts.put("en", en);
      }
      if (he != null) {
        texts.put("he", he);
      }
      return texts;
    }
  }

  /**
   * The policy.
   *
   * @throws Problem 422 if customers are to be told and the text is missing in a language
   */
  MonitoringPolicy policy() {
    Map<String, String> texts = notice == null ? Map.of() : notice.texts();
    if (consent != Demand.OFF) {
      var missing = new ArrayList<FieldProblem>();
      for (String language : List.of("en", "he")) {
        if (texts.getOrDefault(language, "").isBlank()) {
          missing.add(new FieldProblem("monitoring.notice." + language, "required"));
        }
      }
      if (!missing.isEmpty()) {
        throw Problem.invalid(missing);
      }
    }
    return new MonitoringPolicy(consent, texts, Boolean.TRUE.equals(showWatchers));
  }
}
