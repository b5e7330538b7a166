package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SignInTest extends Server {

  @Autowired private JdbcClient jdbc;

  @Test
  void signingInGivesATokenAndSaysWhoIsSignedIn() {
    Staff staff = somebody(Role.SUPERVISOR, Role.API_ACCESS);

    JsonNode answer = signIn(staff.username(), PASSWORD).json();

    JsonNode user = answer.get("user");
    assertThat(user.propertyNames())
        .containsExactlyInAnyOrder(
            "id", "name", "names", "username", "roles", "language", "acknowledgedAt");
    assertThat(user.get("roles").values())
        .extracting(JsonNode::asString)
        .containsExactly("supervisor", "api-access");
    assertThat(user.get("acknowledgedAt").isNull()).isTrue();
    assertThat(http.get("/api/me").as(answer.get("token").asString()).send().json())
        .isEqualTo(user);
  }

  @Test
  void aUsernameIsTheSameWhateverItsCase() {
    Staff staff = somebody(Role.AGENT);

    assertThat(signIn(staff.username().toUpperCase(java.util.Locale.ROOT), PASSWORD).status())
        .isEqualTo(200);
  }

  @Test
  void theSessionsCookieIsOutOfReachOfScriptsAndOfOtherSites() {
    Http.Answer answer = signIn(somebody(Role.AGENT).username(), PASSWORD);

    assertThat(answer.setCookie("moked_session")).contains("HttpOnly", "SameSite=Strict", "Path=/");
    assertThat(answer.setCookie("moked_csrf"))
        .contains("SameSite=Strict", "Path=/")
        .doesNotContain("HttpOnly");
  }

  @Test
  void aWrongPasswordAndAnUnknownUserAreAnsweredAlike() {
    Staff staff = somebody(Role.AGENT);

    Http.Answer wrongPassword = signIn(staff.username(), "not " + PASSWORD);
    Http.Answer unknownUser = signIn(staff.username() + "-who", PASSWORD);

    assertThat(wrongPassword.status()).isEqualTo(401);
    assertThat(wrongPassword.code()).isEqualTo("wrong-credentials");
    assertThat(unknownUser.json()).isEqualTo(wrongPassword.json());
  }

  @Test
  void afterTooManyFailuresEvenTheRightPasswordHasToWait() {
    Staff staff = somebody(Role.AGENT);
    for (int i = 0; i < 10; i++) {
      assertThat(signIn(staff.username(), "wrong").status()).isEqualTo(401);
    }

    Http.Answer refused = signIn(staff.username(), PASSWORD);

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.code()).isEqualTo("too-many-requests");
    assertThat(refused.header("Retry-After")).contains("30");
    assertThat(signIn(somebody(Role.AGENT).username(), PASSWORD).status()).isEqualTo(200);

    clock.advance(Duration.ofSeconds(30));
    assertThat(signIn(staff.username(), PASSWORD).status()).isEqualTo(200);
  }

  /** The check that comes first must not be overtaken by attempts that have all passed it. */
  @Test
  void manyGuessesAtOnceGetNoFurtherThanManyInARow() throws Exception {
    Staff staff = somebody(Role.AGENT);
    int guesses = 60;
    List<Future<Integer>> answers;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> guess = () -> signIn(staff.username(), "a guess").status();
      answers = threads.invokeAll(Collections.nCopies(guesses, guess));
    }

    assertThat(answers).extracting(Future::resultNow).containsOnly(401, 429);
    assertThat(answers).filteredOn(answer -> answer.resultNow() == 401).hasSize(10);
  }

  @Test
  void signingOutEndsTheSessionAndNoOther() {
    Staff staff = somebody(Role.AGENT);
    String ended = tokenOf(staff);
    String other = tokenOf(staff);
    assertThat(http.get("/api/me").as(ended).send().status()).isEqualTo(200);

    Http.Answer answer = http.call("DELETE", "/api/session").as(ended).send();

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.setCookie("moked_session")).contains("Max-Age=0");
    assertThat(http.get("/api/me").as(ended).send().status()).isEqualTo(401);
    assertThat(http.get("/api/me").as(other).send().status()).isEqualTo(200);
  }

  @Test
  void aSessionThatIsNotUsedExpires() {
    String token = tokenOf(somebody(Role.AGENT));
    clock.advance(Duration.ofHours(12));

    Http.Answer answer = http.get("/api/me").as(token).send();

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo("not-signed-in");
    assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
  }

  @Test
  void aSessionInUseLastsButNotForEver() {
    String token = tokenOf(somebody(Role.AGENT));
    for (Duration age = Duration.ZERO;
        age.compareTo(Duration.ofDays(7)) < 0;
        age = age.plusHours(8)) {
      assertThat(http.get("/api/me").as(token).send().status()).as("%s", age).isEqualTo(200);
      clock.advance(Duration.ofHours(8));
    }

    assertThat(http.get("/api/me").as(token).send().status()).isEqualTo(401);
  }

  @Test
  void whoIsDeactivatedIsOutAtOnceAndStaysOut() {
    Staff staff = somebody(Role.AGENT);
    String token = tokenOf(staff);
    assertThat(http.get("/api/me").as(token).send().status()).isEqualTo(200);

    directory.deactivate(staff.id());

    assertThat(http.get("/api/me").as(token).send().status()).isEqualTo(401);
    assertThat(signIn(staff.username(), PASSWORD).code()).isEqualTo("wrong-credentials");
  }

  @Test
  void noTokenAndNoPasswordIsInTheDatabase() {
    Staff staff = somebody(Role.AGENT);
    String token = tokenOf(staff);

    List<String> rows =
        jdbc.sql("select s::text || t::text from session s join staff t on t.id = s.staff_id")
            .query(String.class)
            .list();

    assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(token) || row.contains(PASSWORD));
    assertThat(rows).allMatch(row -> row.contains("$argon2id$"));
  }

  @Test
  void signInsFailedOnesAndSignOutsAreInTheAudit() {
    Staff staff = somebody(Role.AGENT);
    signIn(staff.username(), "wrong");
    String token = tokenOf(staff);
    http.call("DELETE", "/api/session").as(token).send();

    List<Map<String, Object>> rows =
        jdbc.sql(
                """
                select verb, outcome from audit
                where actor_id = :id or actor->>'name' = :username order by at, outcome desc
                """)
            .param("id", staff.id())
            .param("username", staff.username())
            .query()
            .listOfRows();

    assertThat(rows)
        .extracting(row -> row.get("verb") + " " + row.get("outcome"))
        .containsExactlyInAnyOrder(
            "sign-in wrong-credentials", "sign-in accepted", "sign-out accepted");
  }
}
