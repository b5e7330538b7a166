package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S4, S23, G9: a customer who grows unhappy is an alert, in the language that he writes. */
class UnhappyCustomerTest extends TimedOutside {

  private static final Map<String, Object> HEBREW =
      Map.of("name", "Rina", "language", "he", "subject", "נעליים");

  @Test
  void inEnglishTheSecondBitterMessageIsAnAlertAndInHebrewTheFirst() {
    var alerts = new AlertLedger(dana, centre.queue());
    Customer rina = customers.starts("Rina", HEBREW);
    rina.writes("שירות גרוע ונורא, אני מאוכזבת ועצבנית מאוד");
    JsonNode first = alerts.soon("sentiment");
    assertThat(first.get("conversationId").asString()).isEqualTo(rina.id().toString());
    assertThat(first.get("value").asDouble()).isLessThan(-0.12);

    Customer yossi = customers.starts("Yossi");
    yossi.writes("This is terrible, awful service and I am very angry");
    yossi.writes("Horrible. The worst company ever, I hate it");
    JsonNode second = soonOf(alerts, yossi);
    assertThat(second.get("times").asInt()).isEqualTo(1);

    JsonNode report =
        admin.post(
            "/api/alert-rules/preview",
            Map.of("kind", "sentiment", "below", -0.12, "queueIds", List.of(centre.queue())));
    assertThat(report.get("conversations").asInt()).isEqualTo(2);
    assertThat(report.get("alerted").asInt()).isEqualTo(2);
    assertThat(report.get("examples").valueStream().map(it -> UUID.fromString(it.asString())))
        .containsExactlyInAnyOrder(rina.id(), yossi.id());

    yossi.ends();
    rina.ends();
    alerts.soonOver("sentiment");
  }

  private static JsonNode soonOf(AlertLedger alerts, Customer of) {
    return org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(20))
        .until(
            () ->
                alerts.open("sentiment").stream()
                    .filter(it -> it.get("conversationId").asString().equals(of.id().toString()))
                    .toList(),
            found -> !found.isEmpty())
        .getFirst();
  }
}
