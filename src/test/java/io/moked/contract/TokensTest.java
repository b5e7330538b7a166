package io.moked.contract;

import static io.moked.contract.Refused.assertNotFound;
import static io.moked.contract.Refused.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Http;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token opens what it is for, and nothing else. */
class TokensTest extends Outside {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/me",
        "/api/conversations",
        "/api/queues",
        "/api/audit",
        "/api/customer/timeline"
      })
  void withoutATokenNobodyIsLetIn(String path) {
    assertProblem(401, "not-signed-in", http.get(path).send());
    assertProblem(401, "not-signed-in", http.get(path).as("nonsense").send());
  }

  @Test
  void aCustomersTokenOpensNothingOfStaffs() {
    Customer yossi = talking();

    for (String path : new String[] {"/api/me", "/api/conversations", Seat.path(yossi)}) {
      assertProblem(401, "not-signed-in", http.get(path).as(yossi.token()).send());
    }
    assertProblem(
        401,
        "not-signed-in",
        http.post(Seat.path(yossi) + "/messages")
            .as(yossi.token())
            .json("{\"text\": \"I am Avi\"}")
            .send());
  }

  @Test
  void aStaffTokenOpensNothingOfACustomers() {
    assertProblem(401, "not-signed-in", http.get("/api/customer/timeline").as(dana.token()).send());
    assertProblem(
        401,
        "not-signed-in",
        http.post("/api/customer/messages").as(avi.token()).json("{\"text\": \"x\"}").send());
  }

  @Test
  void aCustomersTokenOpensHisOwnConversationOnly() {
    Customer yossi = talking("Yossi");
    Customer rina = customers.starts("Rina");
    rina.writes("Rina's secret");

    assertThat(yossi.story().toString()).doesNotContain("Rina");
    yossi.ends();
    assertThat(rina.story().get("state").asString()).isNotEqualTo("wrap-up");
  }

  @Test
  void aTokenThatWasTamperedWithOpensNothing() {
    String[] yossi = customers.starts("Yossi").token().split("\\.");
    String[] rina = customers.starts("Rina").token().split("\\.");
    String forged = yossi[0] + "." + rina[1] + "." + yossi[2];

    assertProblem(401, "not-signed-in", http.get("/api/customer/timeline").as(forged).send());
  }

  @Test
  void aSessionThatWasSignedOutIsOver() {
    var maya = new AgentSeat(http, "maya");

    maya.delete("/api/session");

    assertProblem(401, "not-signed-in", () -> maya.get("/api/me"));
  }

  @Test
  void aForeignConversationDoesNotExistForAnAgent() {
    Customer yossi = talking();

    for (String of : new String[] {"", "/timeline", "/actions"}) {
      assertNotFound(() -> noa.get(Seat.path(yossi) + of));
    }
    for (String verb : new String[] {"park", "resume", "end"}) {
      assertNotFound(() -> noa.act(yossi, verb));
    }
    assertNotFound(() -> noa.says(yossi, "Hello"));
    assertNotFound(() -> noa.consults(yossi, tom));
  }

  @Test
  void whatDoesNotExistAtAllIsAnsweredTheSame() {
    String nowhere = "/api/conversations/" + UUID.randomUUID();

    assertNotFound(() -> avi.get(nowhere));
    assertNotFound(() -> dana.get(nowhere + "/timeline"));
    assertNotFound(() -> dana.post(nowhere + "/monitor"));
    assertNotFound(() -> avi.post(nowhere + "/messages", Map.of("text", "x")));
    assertNotFound(() -> dana.get("/api/conversations/1"));
    assertNotFound(() -> avi.post("/api/offers/" + UUID.randomUUID() + "/accept"));
    assertNotFound(() -> avi.post("/api/offers/x/accept"));
    assertNotFound(() -> dana.get("/api/conversations/" + dana.id()));
  }

  @Test
  void aWidgetThatDoesNotExistStartsNothing() {
    assertProblem(404, "not-found", http.get("/api/widget/nowhere").send());
    assertProblem(
        404, "not-found", http.post("/api/widget/nowhere/conversations").json("{}").send());
  }

  @Test
  void aCustomerWhoComesBackWithHisTokenGoesOn() {
    Customer yossi = customers.starts("Yossi");

    Http.Answer back = start(yossi.token());
    assertThat(back.status()).isEqualTo(200);
    assertThat(back.json().get("conversationId").asString()).isEqualTo(yossi.id().toString());

    yossi.ends();
    Http.Answer anew = start(yossi.token());
    assertThat(anew.status()).isEqualTo(201);
    assertThat(anew.json().get("conversationId").asString()).isNotEqualTo(yossi.id().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c"})
  void aTokenThatIsNoneBeginsAnew(String token) {
    assertThat(start(token).status()).isEqualTo(201);
  }

  @Test
  void aTokenOfStaffBeginsAnewToo() {
    assertThat(start(dana.token()).status()).isEqualTo(201);
  }

  private Http.Answer start(String token) {
    return http.post("/api/widget/demo/conversations")
        .json(Caller.json(Map.of("name", "Yossi", "token", token)))
        .send();
  }
}
