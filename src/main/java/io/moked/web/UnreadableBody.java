package io.moked.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Why a body could not be read: too long, not JSON, or JSON with something else in a field. */
final class UnreadableBody {

  private UnreadableBody() {}

  static Problem problem(HttpMessageNotReadableException thrown) {
    Optional<BodyTooLarge> tooLarge = cause(thrown, BodyTooLarge.class);
    if (tooLarge.isPresent()) {
      return HttpProblems.tooLarge(tooLarge.get().maxBytes());
    }
    // A record that refuses its own values may say so as a Problem.
    return cause(thrown, Problem.class)
        .orElseGet(() ->
            cause(thrown, JacksonException.class)
                .map(UnreadableBody::notAsExpected)
                .orElseGet(HttpProblems::malformed));
  }

  private static Problem notAsExpected(JacksonException e) {
    return switch (e) {
      case MismatchedInputException wrong -> wrongField(wrong, wrong.getTargetType());
      case InputCoercionException tooLong -> wrongField(tooLong, tooLong.getTargetType());
      case DatabindException other -> wrongField(other, null);
      default -> HttpProblems.malformed();
    };
  }

  private static Problem wrongField(JacksonException e, @Nullable Class<?> expected) {
    return Problem.invalid(List.of(ExpectedType.problem(path(e.getPath()), expected)));
  }

  /** {@code names.he}, {@code ids[3]}; {@code body} for the whole of it. */
  private static String path(List<JacksonException.Reference> references) {
    String path =
        references.stream()
            .map(step ->
                step.getPropertyName() == null
                    ? "[" + step.getIndex() + "]"
                    : "." + step.getPropertyName())
            .collect(Collectors.joining())
            .replaceFirst("^\\.", "");
    return path.isEmpty() ? "body" : path;
  }

  private static <T extends Throwable> Optional<T> cause(
      @Nullable Throwable thrown, Class<T> type) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
