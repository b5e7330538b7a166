package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S2: customers are told that talks may be monitored, and asked where the law wants it. */
class S2ConsentTest extends Outside {

  private void policy(String consent) {
    centre.changeWorkstream(Map.of("monitoring", Centre.policy(consent)));
  }

  private Customer says(Boolean consent, String language) {
    var form = new HashMap<String, Object>(Map.of("name", "Yossi", "language", language));
    form.put("consent", consent);
    return customers.starts("Yossi", form);
  }

  private String consentOf(Customer customer) {
    return dana.sees(customer).get("consent").asString();
  }

  @Test
  void nothingIsSaidWhereThePolicyIsOff() {
    policy("off");

    Customer yossi = says(null, "en");

    assertThat(consentOf(yossi)).isEqualTo("not-asked");
    assertThat(yossi.typesRead()).doesNotContain("notice");
    assertThat(dana.monitors(yossi).get("participants")).hasSize(1);
  }

  @Test
  void theNoticeIsInTheTalkInTheCustomersLanguageAndInTheOther() {
    policy("notice");

    Customer yossi = says(null, "he");

    assertThat(consentOf(yossi)).isEqualTo("noticed");
    JsonNode notice = yossi.reads("notice").getFirst();
    assertThat(notice.get("text").asString()).isEqualTo("אנחנו מקשיבים.");
    assertThat(notice.get("texts").get("en").asString()).isEqualTo("We listen.");
    assertThat(dana.monitors(yossi)).isNotNull();
    assertThat(dana.typesRead(yossi)).contains("notice");
  }

  @Test
  void theWidgetIsToldWhatToAskBeforeTheTalk() {
    policy("required");

    JsonNode monitoring = http.get("/api/widget/demo").send().json().get("monitoring");

    assertThat(monitoring.get("consent").asString()).isEqualTo("required");
    assertThat(monitoring.get("notice").get("he").asString()).isEqualTo("אנחנו מקשיבים.");
  }

  @Test
  void whoConsentsCanBeMonitored() {
    policy("required");

    Customer yossi = says(true, "en");

    assertThat(consentOf(yossi)).isEqualTo("given");
    assertThat(dana.monitors(yossi).get("participants")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "nothing"})
  void withoutConsentEveryWayToTheContentIsClosedAndTheRowStays(String said) {
    policy("required");
    Customer yossi = says(said.equals("false") ? false : null, "en");
    yossi.writes("My secret");

    assertRefused("no-consent", () -> dana.monitors(yossi));
    assertRefused("no-consent", () -> dana.reads(yossi));

    assertThat(consentOf(yossi)).isEqualTo("refused");
    assertThat(dana.dashboard()).contains(yossi.id());
    assertThat(dana.sees(yossi).toString()).doesNotContain("My secret");
    assertThat(dana.audit(yossi))
        .contains("Dana Levi: monitor: no-consent", "Dana Levi: read: no-consent");
  }

  @Test
  void withoutConsentNobodyWhispersJoinsOrTakesOver() {
    policy("required");
    avi.isAvailable();
    Customer yossi = says(false, "en");
    avi.accepts(yossi);

    assertRefused("no-consent", () -> dana.whispers(yossi));
    assertRefused("no-consent", () -> dana.joins(yossi));
    assertRefused("no-consent", () -> dana.takesOver(yossi));
    assertThat(dana.actions(yossi).get("monitor").asString()).isEqualTo("no-consent");
  }

  @Test
  void whoWasAskedUnderAStricterPolicyKeepsWhatHeSaid() {
    policy("required");
    Customer yossi = says(false, "en");

    policy("notice");

    assertThat(consentOf(yossi)).isEqualTo("refused");
  }

  @Test
  void everyLookIsInTheAudit() {
    Customer yossi = talking();

    dana.reads(yossi);
    dana.monitors(yossi);
    dana.leaves(yossi);

    assertThat(dana.audit(yossi))
        .containsSubsequence(
            "Dana Levi: read: accepted",
            "Dana Levi: monitor: accepted",
            "Dana Levi: leave: accepted");
  }

  @Test
  void anAgentAcknowledgesTheNoticeOnceAndTheFirstTimeIsKept() {
    JsonNode first = maya.post("/api/me/acknowledgement");
    JsonNode second = maya.post("/api/me/acknowledgement");

    assertThat(first.get("acknowledgedAt").asString()).isNotBlank();
    assertThat(second.get("acknowledgedAt")).isEqualTo(first.get("acknowledgedAt"));
    assertThat(maya.get("/api/me").get("acknowledgedAt")).isEqualTo(first.get("acknowledgedAt"));
  }
}
