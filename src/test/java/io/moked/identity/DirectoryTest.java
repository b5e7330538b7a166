package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTest extends Server {

  @Test
  void whoIsTakenInIsFoundAsHeWasGiven() {
    Staff staff = somebody(Role.SUPERVISOR, Role.AGENT);

    assertThat(directory.find(staff.id())).contains(staff);
    assertThat(directory.findAll()).contains(staff);
    assertThat(directory.isEmpty()).isFalse();
  }

  @Test
  void aUsernameIsTakenInAnyCase() {
    Staff staff = somebody(Role.AGENT);

    assertThatThrownBy(
            () -> directory.create(named(staff.username().toUpperCase(java.util.Locale.ROOT))))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo("username-taken"));
  }

  @Test
  void everyFieldOutOfBoundsIsNamed() {
    NewStaff nobody =
        new NewStaff(
            "with space",
            "",
            new Names("x".repeat(101), "ש"),
            Set.of(Role.AGENT),
            Language.EN,
            "x".repeat(129));

    assertThatThrownBy(() -> directory.create(nobody))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.fields())
                    .extracting(FieldProblem::field)
                    .containsExactly("username", "name", "names.en", "password"));
  }

  @Test
  void aUsernameMayBeInHebrew() {
    assertThat(directory.create(named("נועה")).username()).isEqualTo("נועה");
    assertThat(signIn("נועה", PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void aNewPasswordEndsEverySession() {
    Staff staff = somebody(Role.AGENT);
    String token = tokenOf(staff);

    directory.changePassword(staff.id(), "another good password");

    assertThat(http.get("/api/me").as(token).send().status()).isEqualTo(401);
    assertThat(signIn(staff.username(), PASSWORD).status()).isEqualTo(401);
    assertThat(signIn(staff.username(), "another good password").status()).isEqualTo(200);
  }

  private static NewStaff named(String username) {
    return new NewStaff(
        username, "Noa", new Names("Noa", "נועה"), Set.of(Role.AGENT), Language.HE, PASSWORD);
  }
}
