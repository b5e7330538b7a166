package io.moked.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/**
 * What bean validation found, as fields with keys of our own bundle: its own messages do not exist
 * in Hebrew.
 */
final class Constraints {

  private Constraints() {}

  static List<FieldProblem> of(MethodArgumentNotValidException thrown) {
    return thrown.getBindingResult().getAllErrors().stream().map(Constraints::of).toList();
  }

  static List<FieldProblem> of(HandlerMethodValidationException thrown) {
    return thrown.getParameterValidationResults().stream().flatMap(Constraints::of).toList();
  }

  static List<FieldProblem> of(ConstraintViolationException thrown) {
    return thrown.getConstraintViolations().stream()
        .map(violation -> of(violation.getPropertyPath().toString(), violation))
        .toList();
  }

  private static FieldProblem of(ObjectError error) {
    String field = error instanceof FieldError inField ? inField.getField() : "body";
    // A value of the query string that did not even become the type of its parameter.
    return error.contains(TypeMismatchException.class)
        ? ExpectedType.problem(field, error.unwrap(TypeMismatchException.class).getRequiredType())
        : of(field, error.unwrap(ConstraintViolation.class));
  }

  private static Stream<FieldProblem> of(ParameterValidationResult result) {
    return result.getResolvableErrors().stream().map(error -> of(result, error));
  }

  private static FieldProblem of(ParameterValidationResult result, MessageSourceResolvable error) {
    if (error instanceof ObjectError inBody) {
      return of(inBody);
    }
    String name = result.getMethodParameter().getParameterName();
    return of(name == null ? "body" : name, result.unwrap(error, ConstraintViolation.class));
  }

  private static FieldProblem of(String field, ConstraintViolation<?> violation) {
    Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
    String constraint =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    return switch (constraint) {
      case "NotNull", "NotBlank", "NotEmpty" -> new FieldProblem(field, "required");
      case "Size" -> new FieldProblem(field, "length", bounds(attributes, "min", "max"));
      case "Min", "PositiveOrZero", "Positive" ->
          new FieldProblem(field, "min", Map.of("min", attributes.getOrDefault("value", 0)));
      case "Max" -> new FieldProblem(field, "max", bounds(attributes, "value", "value"));
      case "Range" -> new FieldProblem(field, "range", bounds(attributes, "min", "max"));
      case "Pattern", "Email", "URL" -> new FieldProblem(field, "format");
      // Its own words, in the language of whoever wrote the constraint.
      default -> new FieldProblem(field, violation.getMessage());
    };
  }

  private static Map<String, Object> bounds(
      Map<String, Object> attributes, String least, String most) {
    return Map.of(
        "min", attributes.getOrDefault(least, 0), "max", attributes.getOrDefault(most, 0));
  }
}
