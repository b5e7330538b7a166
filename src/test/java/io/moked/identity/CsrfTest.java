package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a page of another origin can have a browser send must do nothing. */
class CsrfTest extends Server {

  private static final String HEBREW = "{\"language\": \"he\"}";

  private String session;
  private String csrf;

  @BeforeEach
  void signIn() {
    Http.Answer answer = signIn(somebody(Role.AGENT).username(), PASSWORD);
    session = answer.cookie("moked_session");
    csrf = answer.cookie("moked_csrf");
  }

  @Test
  void aCookieIsEnoughToRead() {
    assertThat(byCookie("GET").send().status()).isEqualTo(200);
  }

  @Test
  void readingLeavesTheCookiesAsTheyAre() {
    Http.Answer answer =
        http.get("/api/presences")
            .header("Cookie", "moked_session=" + session + "; moked_csrf=" + csrf)
            .send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aCookieAloneChangesNothing() {
    Http.Answer answer = byCookie("PUT").json(HEBREW).send();

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("csrf");
    assertThat(byCookie("GET").send().json().get("language").asString()).isEqualTo("en");
  }

  @Test
  void theHeaderMustRepeatTheCookie() {
    assertThat(byCookie("PUT").header("X-CSRF-Token", "guess").json(HEBREW).send().code())
        .isEqualTo("csrf");
    assertThat(byCookie("PUT").header("X-CSRF-Token", csrf).json(HEBREW).send().status())
        .isEqualTo(200);
  }

  @Test
  void aProgramWithItsOwnTokenNeedsNoHeaderAndGetsNoCookie() {
    assertThat(http.get("/api/me").as(session).send().header("Set-Cookie")).isEmpty();
    assertThat(http.call("PUT", "/api/me").as(session).json(HEBREW).send().status()).isEqualTo(200);
  }

  @Test
  void anotherAuthorizationHeaderDoesNotMakeTheCookieCount() {
    Http.Answer answer = byCookie("PUT").header("Authorization", "Basic eDp5").json(HEBREW).send();

    assertThat(answer.status()).isEqualTo(401);
  }

  @Test
  void aPageThatLostItsCsrfCookieGetsANewOneByAskingWhoItIs() {
    Http.Answer answer = http.get("/api/me").header("Cookie", "moked_session=" + session).send();

    String fresh = answer.cookie("moked_csrf");
    assertThat(
            http.call("PUT", "/api/me")
                .header("Cookie", "moked_session=" + session + "; moked_csrf=" + fresh)
                .header("X-CSRF-Token", fresh)
                .json(HEBREW)
                .send()
                .status())
        .isEqualTo(200);
  }

  @Test
  void aStaleCookieKeepsNobodyFromSigningIn() {
    Staff staff = somebody(Role.AGENT);

    Http.Answer answer =
        http.post("/api/session")
            .header("Cookie", "moked_session=stale; moked_csrf=stale")
            .json(
                "{\"username\": \"%s\", \"password\": \"%s\"}"
                    .formatted(staff.username(), PASSWORD))
            .send();

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void aSocketByCookieOpensOnlyForOurOwnPages() {
    Http.Answer foreign =
        http.get("/live")
            .header("Cookie", "moked_session=" + session)
            .header("Origin", "https://elsewhere.example")
            .send();

    assertThat(foreign.status()).isEqualTo(403);
    assertThat(foreign.code()).isEqualTo("no-right");
  }

  @Test
  void aSocketNeedsASession() {
    assertThat(http.get("/live").send().status()).isEqualTo(401);
  }

  private Http.Call byCookie(String method) {
    return http.call(method, "/api/me")
        .header("Cookie", "moked_session=" + session + "; moked_csrf=" + csrf);
  }
}
