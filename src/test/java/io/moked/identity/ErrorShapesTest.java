package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.language.Language;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever goes wrong, the answer has one shape (RFC 9457). */
class ErrorShapesTest extends Server {

  private Staff staff;
  private String token;

  @BeforeEach
  void signIn() {
    staff = somebody(Role.AGENT);
    token = tokenOf(staff);
  }

  @Test
  void aRefusalCarriesItsCodeItsStatusAndItsOwnMembers() {
    Http.Answer answer = http.get("/api/test/refused").as(token).send();

    assertProblem(answer, 409, "capacity-exceeded");
    assertThat(answer.json().get("excessUnits").asInt()).isEqualTo(30);
    assertThat(answer.json().get("detail").asString()).contains("30 units");
  }

  @Test
  void aSignedInUserIsAnsweredInHisLanguageWhateverHisBrowserSays() {
    directory.setLanguage(staff.id(), Language.HE);

    Http.Answer answer =
        http.get("/api/test/refused").as(token).header("Accept-Language", "en").send();

    assertThat(answer.json().get("detail").asString()).contains("ב-30 יחידות");
    assertThat(answer.header("Content-Language")).contains("he");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"he-IL,he;q=0.9,en;q=0.8|he", "fr,iw|he", "fr, en|en", "fr|en", "***;;|en"})
  void aStrangerIsAnsweredInTheLanguageOfHisBrowser(String accepted, String language) {
    Http.Answer answer = http.get("/api/me").header("Accept-Language", accepted).send();

    assertProblem(answer, 401, "not-signed-in");
    assertThat(answer.header("Content-Language")).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"text\": }", "nonsense", "\u0000"})
  void whatIsNotJsonIsMalformed(String body) {
    assertProblem(http.post("/api/test/things").as(token).json(body).send(), 400, "malformed");
  }

  @Test
  void jsonThatNestsWithoutEndIsMalformed() {
    String deep = "{\"x\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}";

    assertProblem(http.post("/api/test/things").as(token).json(deep).send(), 400, "malformed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": 5}|text|must be a text",
        "{\"text\": true}|text|must be a text",
        "{\"text\": {}}|text|must be a text",
        "{\"text\": \"a\\u0000b\"}|text|must be a text",
        "{\"text\": \"\\ud800\"}|text|must be a text",
        "{\"text\": \"a\", \"units\": \"5\"}|units|must be a number",
        "{\"text\": \"a\", \"units\": 99999999999999}|units|must be a number",
        "{\"text\": \"a\", \"units\": null}|units|must be a number",
        "{\"text\": \"a\", \"units\": 1, \"at\": \"noon\"}|at|must be a time in ISO 8601 format",
        "{\"text\": \"a\", \"units\": 1, \"id\": \"7\"}|id|must be an id",
        "{\"text\": \"a\", \"units\": 1, \"role\": \"king\"}|role|one of: administrator, supervisor, agent, api-access",
        "{\"text\": \"a\", \"units\": 1, \"role\": 1}|role|one of: administrator, supervisor, agent, api-access",
        "{\"text\": \"a\", \"units\": 1, \"inner\": 1}|inner|must be an object",
        "{\"text\": \"a\", \"units\": 1, \"inner\": {\"word\": \"b\", \"names\": {\"he\": 1}}}|inner.names.he|must be a text",
        "{\"text\": \"a\", \"units\": 1, \"ids\": \"x\"}|ids|must be a list",
        "{\"text\": \"a\", \"units\": 1, \"ids\": [\"x\"]}|ids[0]|must be an id",
        "[]|body|must be an object",
        "{\"text\": \"a\", \"units\": 1} {}|body|must be an object",
        "{\"units\": 1}|text|must be filled in",
        "{\"text\": \" \", \"units\": 1}|text|must be filled in",
        "{\"text\": \"12345678901\", \"units\": 1}|text|at most 10 characters",
        "{\"text\": \"a\", \"units\": 1001}|units|at most 1,000",
        "{\"text\": \"a\", \"units\": 1, \"inner\": {\"word\": \"\"}}|inner.word|must be filled in",
      })
  void aFieldThatIsNotWhatItMustBeIsNamed(String body, String field, String message) {
    Http.Answer answer = http.post("/api/test/things").as(token).json(body).send();

    assertProblem(answer, 422, "invalid");
    JsonNode named = answer.json().get("fields").get(0);
    assertThat(named.get("field").asString()).isEqualTo(field);
    assertThat(named.get("message").asString()).isEqualTo(message);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    String body = "{\"text\": \"\", \"units\": 2000, \"inner\": {\"word\": \"\"}}";

    JsonNode problem = http.post("/api/test/things").as(token).json(body).send().json();

    assertThat(problem.get("fields").findValuesAsString("field"))
        .containsExactlyInAnyOrder("text", "units", "inner.word");
  }

  @Test
  void aFieldThatNobodyKnowsIsPassedOver() {
    String body = "{\"text\": \"a\", \"units\": 1, \"role\": \"api-access\", \"new\": [1]}";

    JsonNode thing = http.post("/api/test/things").as(token).json(body).send().json();

    assertThat(thing.get("role").asString()).isEqualTo("api-access");
    assertThat(thing.has("id")).isTrue();
    assertThat(thing.get("id").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/test/things/7", "/api/test/things/%20", "/api/nowhere", "/q/nowhere"})
  void whatDoesNotExistIsNotFound(String path) {
    assertProblem(http.get(path).as(token).send(), 404, "not-found");
  }

  @Test
  void aPostToNowhereIsNotFoundRatherThanForbidden() {
    assertProblem(http.post("/api/nowhere").as(token).json("{}").send(), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "limit=x&role=agent,limit",
    "role=agent,limit",
    "limit=101&role=agent,limit",
    "limit=1&role=king,role"
  })
  void aQueryValueThatIsNotWhatItMustBeIsNamed(String query, String field) {
    Http.Answer answer = http.get("/api/test/things?" + query).as(token).send();

    assertProblem(answer, 422, "invalid");
    assertThat(answer.json().get("fields").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void enumerationsInAQueryAreWrittenAsInJson() {
    Http.Answer answer =
        http.get("/api/test/things?limit=1&role=api-access&role=agent").as(token).send();

    assertThat(answer.json().get("role").values())
        .extracting(JsonNode::asString)
        .containsExactly("api-access", "agent");
  }

  @Test
  void aMethodThatAnAddressDoesNotTakeIsRefusedWithThoseItTakes() {
    Http.Answer answer = http.call("PATCH", "/api/test/things").as(token).json("{}").send();

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.header("Allow")).get().asString().contains("POST").contains("GET");
  }

  @Test
  void aFormIsNoJson() {
    Http.Answer answer =
        http.post("/api/test/things")
            .as(token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .send();

    assertProblem(answer, 415, "unsupported-type");
  }

  @Test
  void whatNobodyForesawIsAnsweredByANumberAndNothingOfTheInside() {
    Http.Answer answer = http.get("/api/test/broken").as(token).send();

    assertProblem(answer, 500, "internal");
    String incident = answer.json().get("incident").asString();
    assertThat(answer.json().get("detail").asString()).contains(incident);
    assertThat(answer.response().body()).doesNotContain("secret", "Exception", "io.moked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api//me",
        "/api/%2e%2e/me",
        "/api/test/things?limit=%00&role=agent",
        "/api/me;x=y",
        "/api/test/%00"
      })
  void anAddressThatPlaysTricksIsMalformed(String path) {
    assertProblem(http.get(path).as(token).send(), 400, "malformed");
  }

  @Test
  void whatJettyItselfRefusesHasTheSameShape() throws IOException {
    String answer = http.raw("GET /api/me HTTP/1.1\r\nHost: x\r\nbroken header\r\n\r\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/problem+json", "urn:moked:problem:malformed")
        .doesNotContain("jetty");
  }

  @Test
  void headersWithoutEndAreTooLarge() throws IOException {
    String answer =
        http.raw("GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(60_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 431").contains("urn:moked:problem:too-large");
  }

  private static void assertProblem(Http.Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).contains("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.get("type").asString()).isEqualTo("urn:moked:problem:" + code);
    assertThat(problem.get("code").asString()).isEqualTo(code);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asString()).isNotBlank();
    assertThat(problem.get("detail").asString()).isNotBlank();
  }
}
