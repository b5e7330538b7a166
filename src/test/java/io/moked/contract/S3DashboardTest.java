package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S3: the Ongoing conversations dashboard lists what agents handle now. */
class S3DashboardTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"open", "offered", "active", "waiting", "wrap-up"})
  void everyStateButClosedIsOnTheDashboard(String state) {
    Customer yossi = inState(state);

    assertThat(dana.dashboard()).contains(yossi.id());
  }

  @Test
  void whatIsClosedIsNot() {
    Customer yossi = inState("closed");

    assertThat(dana.dashboard()).doesNotContain(yossi.id());
    assertThat(found("state=closed&limit=200")).contains(yossi.id());
  }

  @Test
  void theDashboardIsFilteredByQueueAgentStateChannelAndText() {
    Customer yossi = talking("Yossi Katz");
    Customer rina = customers.starts("Rina 100%");
    String queue = "queue=" + centre.queue();

    assertThat(found(queue + "&state=active&state=open"))
        .containsExactlyInAnyOrder(yossi.id(), rina.id());
    assertThat(found(queue + "&agent=" + avi.id())).contains(yossi.id());
    assertThat(found(queue + "&agent=" + noa.id())).isEmpty();
    assertThat(found(queue + "&channel=sms")).isEmpty();
    assertThat(found(queue + "&q=katz")).containsExactly(yossi.id());
    assertThat(found(queue + "&q=0%25")).containsExactly(rina.id());
    assertThat(found(queue + "&q=_")).isEmpty();
    assertThat(found(queue + "&sentiment=unknown")).contains(yossi.id(), rina.id());
  }

  @Test
  void anAgentsListHoldsOnlyWhatHeTakesPartIn() {
    Customer yossi = talking();
    avi.is("away"); // or he would be asked about the next one, too
    Customer rina = customers.starts("Rina");

    List<UUID> ofAvi = ids(avi.get("/api/conversations?state=active&state=open"));

    assertThat(ofAvi).contains(yossi.id()).doesNotContain(rina.id());
    assertThat(ids(noa.get("/api/conversations?limit=200"))).doesNotContain(yossi.id());
  }

  @Test
  void theDashboardIsPushed() {
    try (var board = Line.ofBoard(dana)) {
      Customer yossi = customers.starts("Yossi");

      JsonNode delta = board.hears("delta");

      assertThat(delta.get("order").toString()).contains(yossi.id().toString());
      assertThat(delta.get("rows").get(0).get("customer").get("name").asString())
          .isEqualTo("Yossi");
    }
  }

  @Test
  void whoIsNoSupervisorHasNoDashboard() {
    assertThatThrownBy(() -> Line.ofBoard(avi)).hasMessageContaining("no-right");
  }

  private List<UUID> found(String query) {
    return ids(dana.get("/api/conversations?" + query));
  }

  private static List<UUID> ids(JsonNode page) {
    return Caller.items(page).stream().map(AdministratorSeat::idOf).toList();
  }
}
