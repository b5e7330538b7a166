package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.time.Ids;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RightsTest extends Server {

  @Autowired private CustomerTokens customerTokens;
  @Autowired private JdbcClient jdbc;

  @Test
  void whoDoesNotHoldTheRoleIsRefusedAndItIsInTheAudit() {
    Staff agent = somebody(Role.AGENT);
    UUID conversation = Ids.next();

    Http.Answer answer =
        http.post("/api/conversations/" + conversation + "/test").as(tokenOf(agent)).send();

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("no-right");
    Map<String, Object> row =
        jdbc.sql(
                """
                select verb, outcome, conversation_id from audit
                where actor_id = :id and verb <> 'sign-in'
                """)
            .param("id", agent.id())
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("verb", "force-close")
        .containsEntry("outcome", "no-right")
        .containsEntry("conversation_id", conversation);
  }

  @Test
  void aRoleThatIsGivenHoldsWithTheNextRequest() {
    Staff agent = somebody(Role.AGENT);
    String token = tokenOf(agent);
    String call = "/api/conversations/" + Ids.next() + "/test";
    assertThat(http.post(call).as(token).send().status()).isEqualTo(403);

    directory.update(
        new Staff(
            agent.id(),
            agent.username(),
            agent.name(),
            agent.names(),
            Set.of(Role.AGENT, Role.SUPERVISOR),
            agent.language(),
            agent.acknowledgedAt(),
            true));

    assertThat(http.post(call).as(token).send().status()).isEqualTo(200);
  }

  @Test
  void aCustomersTokenOpensHisConversationAndNothingOfTheStaff() {
    UUID conversation = Ids.next();
    String token = customerTokens.issue(conversation);

    assertThat(http.get("/api/customer/test").as(token).send().json().get("conversationId"))
        .hasToString("\"" + conversation + "\"");
    assertThat(http.get("/api/me").as(token).send().code()).isEqualTo("not-signed-in");
    assertThat(http.get("/live").as(token).send().status()).isEqualTo(401);
  }

  @Test
  void aStaffsTokenIsNoCustomers() {
    String token = tokenOf(somebody(Role.ADMINISTRATOR));

    assertThat(http.get("/api/customer/test").as(token).send().code()).isEqualTo("not-signed-in");
    assertThat(
            http.get("/api/customer/test").header("Cookie", "moked_session=" + token).send().code())
        .isEqualTo("not-signed-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "Bearer", "a b", "%00", "eyJhbGciOiJub25lIn0.e30."})
  void whatIsNoTokenIsNotSignedIn(String token) {
    assertThat(http.get("/api/me").as(token).send().code()).isEqualTo("not-signed-in");
    assertThat(http.get("/api/customer/test").as(token).send().code()).isEqualTo("not-signed-in");
  }

  @Test
  void aWidgetOnAnyPageMayCallAndStaffCallsStayAtHome() {
    Http.Answer customer = preflight("/api/customer/messages");
    assertThat(customer.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(customer.header("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(preflight("/api/widget/demo/conversations").header("Access-Control-Allow-Origin"))
        .contains("*");
    assertThat(preflight("/api/session").header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(preflight("/api/me").header("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void healthAndTheDescriptionAreOpenTheRestOfTheInsideIsNot() {
    assertThat(http.get("/actuator/health").send().status()).isEqualTo(200);
    assertThat(http.get("/q/openapi").send().json().get("info").get("title").asString())
        .isEqualTo("Moked");
    assertThat(http.get("/actuator").send().status()).isEqualTo(401);
    assertThat(http.get("/actuator").as(tokenOf(somebody(Role.AGENT))).send().status())
        .isEqualTo(403);
  }

  @Test
  void theFiguresAreForThisMachineAndForAdministrators() {
    assertThat(http.get("/actuator/prometheus").send().status()).isEqualTo(200);
    assertThat(fromAProxy().send().status()).isEqualTo(401);
    assertThat(fromAProxy().as(tokenOf(somebody(Role.AGENT))).send().status()).isEqualTo(403);
    assertThat(fromAProxy().as(tokenOf(somebody(Role.ADMINISTRATOR))).send().status())
        .isEqualTo(200);
  }

  private Http.Call fromAProxy() {
    return http.get("/actuator/prometheus").header("X-Forwarded-For", "203.0.113.9");
  }

  private Http.Answer preflight(String path) {
    return http.call("OPTIONS", path)
        .header("Origin", "https://shop.example")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization,content-type")
        .send();
  }
}
