package io.moked.identity;

import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody who may sign in, for administrators; by username. */
@RestController
class UserController {

  private static final int MOST = 200;

  /**
   * One page.
   *
   * @param next for the page after it; null if there is none
   */
  record Users(List<User> items, @Nullable String next) {}

  private final Directory directory;

  UserController(Directory directory) {
    this.directory = directory;
  }

  /**
   * @param q found in a name or the username, whatever its case
   * @param cursor the last username of the page before
   */
  @GetMapping("/api/users")
  @Allowed(Role.ADMINISTRATOR)
  Users find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String role,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(defaultValue = "50") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Problem.invalid(
          List.of(new FieldProblem("limit", "range", Map.of("min", 1, "max", MOST))));
    }
    String wanted = lower(q.strip());
    List<User> page =
        directory.findAll().stream()
            .filter(Staff::active)
            .filter(staff ->
                role == null || staff.roles().stream().anyMatch(it -> it.tag().equals(role)))
            .filter(staff -> matches(staff, wanted))
            .filter(staff -> cursor == null || lower(staff.username()).compareTo(cursor) > 0)
            .limit(limit + 1L)
            .map(User::of)
            .toList();
    boolean more = page.size() > limit;
    List<User> items = more ? page.subList(0, limit) : page;
    return new Users(items, more ? lower(items.getLast().username()) : null);
  }

  private static boolean matches(Staff staff, String wanted) {
    return Stream.of(staff.username(), staff.name(), staff.names().en(), staff.names().he())
        .anyMatch(text -> lower(text).contains(wanted));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
