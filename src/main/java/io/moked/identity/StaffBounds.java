package io.moked.identity;

import io.moked.language.Names;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a row of the directory may hold, checked wherever it comes from. */
final class StaffBounds {

  static final int MAX_PASSWORD = 128;
  private static final int MAX_NAME = 100;
  private static final Pattern USERNAME = Pattern.compile("[\\p{L}\\p{N}._@-]{1,64}");

  private StaffBounds() {}

  static void check(NewStaff details) {
    List<FieldProblem> problems = new ArrayList<>();
    if (!USERNAME.matcher(details.username()).matches()) {
      problems.add(new FieldProblem("username", "username"));
    }
    names(problems, details.name(), details.names());
    length(problems, "password", details.password(), MAX_PASSWORD);
    throwIfAny(problems);
  }

  static void check(Staff staff) {
    List<FieldProblem> problems = new ArrayList<>();
    names(problems, staff.name(), staff.names());
    throwIfAny(problems);
  }

  static void checkPassword(String password) {
    List<FieldProblem> problems = new ArrayList<>();
    length(problems, "password", password, MAX_PASSWORD);
    throwIfAny(problems);
  }

  private static void names(List<FieldProblem> problems, String name, Names names) {
    length(problems, "name", name, MAX_NAME);
    length(problems, "names.en", names.en(), MAX_NAME);
    length(problems, "names.he", names.he(), MAX_NAME);
  }

  private static void length(List<FieldProblem> problems, String field, String text, int max) {
    if (text.isBlank()) {
      problems.add(new FieldProblem(field, "required"));
    } else if (text.length() > max) {
      problems.add(new FieldProblem(field, "length", Map.of("min", 1, "max", max)));
    }
  }

  private static void throwIfAny(List<FieldProblem> problems) {
    if (!problems.isEmpty()) {
      throw Problem.invalid(problems);
    }
  }
}
