package io.moked.live;

import io.moked.conversation.Audience;
import io.moked.conversation.Command;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** What a message may be, the same as over HTTP. */
final class LetterCheck {

  private LetterCheck() {}

  /**
   * @throws Problem 404 if it is no id at all
   */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Problem.notFound();
    }
  }

  /**
   * @throws Problem 422 if it is something else than public or internal
   */
  static Audience audience(ClientFrame.Send frame, Supplier<Audience> usual) {
    return switch (frame.audience()) {
      case "" -> usual.get();
      case "public" -> Audience.PUBLIC;
      case "internal" -> Audience.INTERNAL;
      default ->
          throw Problem.invalid(
              List.of(
                  new FieldProblem("audience", "one-of", Map.of("values", "public, internal"))));
    };
  }

  /**
   * @throws Problem 422 with each field that is out of bounds
   */
  static void check(ClientFrame.Send frame) {
    var problems = new ArrayList<FieldProblem>();
    length(problems, "text", frame.text(), Command.Say.LONGEST_TEXT);
    length(problems, "clientId", frame.clientId(), Command.Say.LONGEST_CLIENT_ID);
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }

  private static void length(List<FieldProblem> problems, String field, String text, int most) {
    if (text.isBlank()) {
      problems.add(new FieldProblem(field, "required"));
    } else if (text.length() > most) {
      problems.add(new FieldProblem(field, "length", Map.of("min", 1, "max", most)));
    }
  }
}
