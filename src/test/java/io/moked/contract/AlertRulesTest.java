package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S4, S23, G9: what needs attention at once is raised to the moment, and over when it is over. */
class AlertRulesTest extends TimedOutside {

  private AlertLedger alerts;
  private String rule = "";

  @BeforeEach
  void ofThisQueue() {
    alerts = new AlertLedger(dana, centre.queue());
  }

  @AfterEach
  void withoutItsRule() {
    if (!rule.isEmpty()) {
      admin.delete("/api/alert-rules/" + rule);
    }
  }

  /** A rule for this test's queue. */
  private void rule(String kind, Map<String, Object> terms) {
    var body = new HashMap<>(terms);
    body.put("name", kind + " of " + centre.queue());
    body.put("kind", kind);
    body.put("queueIds", List.of(centre.queue()));
    rule = admin.post("/api/alert-rules", body).get("id").asString();
  }

  private static Instant at(JsonNode alert, String member) {
    return Instant.parse(alert.get(member).asString());
  }

  @Test
  void aCustomerWhoWaitsFiveMinutesIsAnAlertToTheMomentAndOverWhenHeIsServed() {
    Instant began = clock.instant();
    Customer yossi = customers.starts("Yossi");

    passAlmost(300);
    settle(yossi);
    assertThat(alerts.all("long-wait")).isEmpty();
    theMomentComes();

    JsonNode alert = alerts.soon("long-wait");
    assertThat(alert.get("conversationId").asString()).isEqualTo(yossi.id().toString());
    assertThat(alert.get("customer").asString()).isEqualTo("Yossi");
    assertThat(alert.get("severity").asString()).isEqualTo("warning");
    assertThat(at(alert, "since")).isEqualTo(began);
    assertThat(at(alert, "raisedAt")).isEqualTo(clock.instant());

    avi.isAvailable();
    avi.accepts(yossi);
    assertThat(at(alerts.soonOver("long-wait"), "endedAt")).isEqualTo(clock.instant());
  }

  @Test
  void whoIsOnlyAskedHasNotEndedTheWait() {
    avi.isAvailable();
    Customer yossi = customers.starts("Yossi");
    avi.isOffered(yossi);
    rule("long-wait", Map.of("seconds", 60));

    passAlmost(60);
    settle(yossi);
    assertThat(alerts.all("long-wait")).isEmpty();
    theMomentComes();

    alerts.soon("long-wait");
  }

  @Test
  void anAlertThatStandsIsRaisedOnceHoweverManyRulesSayItAndTheGravestSaysHowMuch() {
    Customer yossi = customers.starts("Yossi");
    pass(300);
    alerts.soon("long-wait");
    rule("long-wait", Map.of("seconds", 400, "severity", "urgent"));

    pass(100);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> alerts.soon("long-wait").get("severity").asString().equals("urgent"));

    assertThat(alerts.all("long-wait")).hasSize(1);
    assertThat(dana.sees(yossi).get("state").asString()).isEqualTo("open");
  }

  @Test
  void aRuleHoldsAtOnceAndItsAlertsEndWithIt() {
    Customer yossi = customers.starts("Yossi");
    pass(100);
    rule("long-wait", Map.of("seconds", 60));
    alerts.soon("long-wait");

    admin.put("/api/alert-rules/" + rule, Map.of("enabled", false));

    JsonNode over = alerts.soonOver("long-wait");
    assertThat(over.get("conversationId").asString()).isEqualTo(yossi.id().toString());
  }

  @Test
  void whatIsAcknowledgedIsNotRaisedAgainAsLongAsItsCauseLasts() {
    Customer yossi = customers.starts("Yossi");
    pass(300);
    JsonNode alert = alerts.soon("long-wait");

    dana.post("/api/alerts/" + alert.get("id").asString() + "/acknowledge");
    pass(600);
    settle(yossi);

    assertThat(alerts.open("long-wait")).isEmpty();
    assertThat(alerts.all("long-wait")).hasSize(1);
  }

  @Test
  void anAgentWhoDoesNotAnswerForThreeMinutesIsAnAlertAndNewQuestionsDoNotBeginItAnew() {
    Customer yossi = talking();
    avi.says(yossi, "Hello");
    pass(500);
    yossi.writes("Where is my order?");
    pass(100);
    yossi.writes("Hello?");

    passAlmost(80);
    settle(yossi);
    assertThat(alerts.all("agent-silence")).isEmpty();
    theMomentComes();

    JsonNode alert = alerts.soon("agent-silence");
    assertThat(alert.at("/agent/id").asString()).isEqualTo(avi.id().toString());
    assertThat(at(alert, "since")).isEqualTo(clock.instant().minusSeconds(180));

    avi.saysInternally(yossi, "What do I say?");
    settle(yossi);
    assertThat(alerts.open("agent-silence")).hasSize(1);
    avi.says(yossi, "On its way");
    alerts.soonOver("agent-silence");
  }

  @Test
  void whoTakesATalkHasHisThreeMinutesAndWhoSaysNothingAtAllIsSilentToo() {
    Customer yossi = customers.starts("Yossi");
    yossi.writes("Hello?");
    pass(200);
    avi.isAvailable();
    avi.accepts(yossi);

    passAlmost(180);
    settle(yossi);
    assertThat(alerts.all("agent-silence")).isEmpty();
    theMomentComes();

    alerts.soon("agent-silence");
    yossi.ends();
    alerts.soonOver("agent-silence");
  }

  @Test
  void aQueueInWhichSomebodyWaitsAndNobodyIsThereIsUrgentAndOverWhenSomebodyComes() {
    avi.is("away");
    Customer yossi = customers.starts("Yossi");

    passAlmost(30);
    settle(yossi);
    assertThat(alerts.all("empty-queue")).isEmpty();
    theMomentComes();

    JsonNode alert = alerts.soon("empty-queue");
    assertThat(alert.get("severity").asString()).isEqualTo("urgent");
    assertThat(alert.get("conversationId").isNull()).isTrue();
    avi.isAvailable();
    alerts.soonOver("empty-queue");
  }

  @Test
  void whoHasHisHandsFullIsThere() {
    admin.givesUnits(avi, 30);
    talking();
    Customer rina = customers.starts("Rina");

    pass(60);
    settle(rina);

    assertThat(alerts.all("empty-queue")).isEmpty();
    admin.givesUnits(avi, 100);
  }

  @Test
  void anAgentWhoLetsOffersRunOutIsAnAlertUntilHeAcceptsOne() {
    rule("missed-offers", Map.of("count", 2, "withinSeconds", 900));
    noa.isAvailable();
    Customer yossi = customers.starts("Yossi");
    String former = "";
    for (int missed = 0; missed < 2; missed++) {
      assertThat(alerts.all("missed-offers")).isEmpty();
      JsonNode offer = isOfferedAnew(yossi, former);
      former = offer.get("id").asString();
      clock.turnTo(Instant.parse(offer.get("expiresAt").asString()));
    }

    JsonNode alert = alerts.soon("missed-offers");
    assertThat(alert.at("/agent/id").asString()).isEqualTo(noa.id().toString());
    noa.accepts(yossi);
    alerts.soonOver("missed-offers");
  }

  @Test
  void theListGoesOnFromItsCursorAndIsFilteredByTime() {
    Instant began = clock.instant();
    for (int i = 0; i < 3; i++) {
      customers.starts("Customer " + i);
    }
    pass(300);
    await().atMost(Duration.ofSeconds(20)).until(() -> alerts.all("long-wait").size() == 3);
    String path = "/api/alerts?kind=long-wait&limit=2&queue=" + centre.queue();

    JsonNode first = dana.get(path);
    JsonNode second = dana.get(path + "&cursor=" + first.get("next").asString());

    assertThat(Caller.items(first)).hasSize(2);
    assertThat(second.get("next").isNull()).isTrue();
    assertThat(Caller.items(second)).hasSize(1).doesNotContainAnyElementsOf(Caller.items(first));
    assertThat(Caller.items(dana.get(path + "&to=" + began))).isEmpty();
    assertThat(Caller.items(dana.get(path + "&from=" + began))).hasSize(2);
  }

  private JsonNode isOfferedAnew(Customer whom, String former) {
    return await("another offer than " + former)
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(() -> noa.isOffered(whom), offer -> !offer.get("id").asString().equals(former));
  }
}
