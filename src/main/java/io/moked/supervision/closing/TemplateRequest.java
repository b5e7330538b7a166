package io.moked.supervision.closing;

import io.moked.conversation.CloseText;
import io.moked.language.Names;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template as an administrator writes it, all of it each time. */
record TemplateRequest(
    @NotBlank @Size(max = 100) String name,
    @Nullable @Valid BothNames names,
    @Nullable String reason,
    @NotNull Map<String, @Nullable String> text) {

  private static final int MOST_LANGUAGES = 20;
  private static final int LONGEST_TEXT = 1000;
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

  /**
   * @throws Problem 422 with everything that is wrong at once
   */
  CloseTemplate template(UUID id, CloseReasonStore reasons) {
    var faults = new ArrayList<FieldProblem>();
    if (reason != null && !reasons.has(reason)) {
      faults.add(new FieldProblem("reason", "unknown"));
    }
    if (text.isEmpty()) {
      faults.add(new FieldProblem("text", "required"));
    }
    if (text.size() > MOST_LANGUAGES) {
      faults.add(new FieldProblem("text", "entries", Map.of("max", MOST_LANGUAGES)));
    }
    var texts = new TreeMap<String, String>();
    text.forEach((language, words) -> {
      String given = words == null ? "" : words.strip();
      check("text." + language, language, given, faults);
      texts.put(language, given);
    });
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    String stripped = name.strip();
    return new CloseTemplate(
        id, stripped, names == null ? Names.same(stripped) : names.names(), reason, texts);
  }

  private static void check(
      String field, String language, String words, List<FieldProblem> faults) {
    if (!LANGUAGE.matcher(language).matches()) {
      faults.add(new FieldProblem(field, "unknown"));
    } else if (words.isEmpty()) {
      faults.add(new FieldProblem(field, "required"));
    } else if (words.length() > LONGEST_TEXT) {
      faults.add(new FieldProblem(field, "length", Map.of("min", 1, "max", LONGEST_TEXT)));
    } else {
      CloseText.unknownPlaceholder(words)
          .ifPresent(
              it -> faults.add(new FieldProblem(field, "close-placeholder", Map.of("name", it))));
    }
  }
}
