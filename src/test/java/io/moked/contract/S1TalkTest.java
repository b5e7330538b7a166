package io.moked.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** S1: customers connect at once and talk, over the channels that there are. */
class S1TalkTest extends Outside {

  @Test
  void aCustomerIsOfferedToAnAvailableAgentAndBothReadEachOther() {
    Customer yossi = talking();

    yossi.writes("Where are my shoes?");
    avi.says(yossi, "On their way.");

    assertThat(avi.reads(yossi, "message"))
        .extracting(item -> item.get("text").asString())
        .containsExactly("Where are my shoes?", "On their way.");
    assertThat(yossi.reads("message"))
        .extracting(item -> item.get("text").asString())
        .containsExactly("Where are my shoes?", "On their way.");
  }

  @Test
  void aCustomerWritesBeforeAnybodyIsThere() {
    Customer yossi = customers.starts("Yossi");

    yossi.writes("Hello?");

    assertThat(yossi.story().get("state").asString()).isEqualTo("open");
    avi.isAvailable();
    avi.accepts(yossi);
    assertThat(avi.reads(yossi, "message")).hasSize(1);
  }

  @Test
  void theCustomerKnowsStaffByFirstNameAndNothingOfHowTheWorkIsOrganised() {
    Customer yossi = talking();
    avi.says(yossi, "Hello");
    avi.saysInternally(yossi, "A difficult one");

    JsonNode story = yossi.story();

    assertThat(story.get("agent").get("name").asString()).isEqualTo("Avi");
    assertThat(story.toString()).doesNotContain("Cohen", "difficult", avi.id().toString());
  }

  @Test
  void aPhoneCallAndACaseComeIntoTheirOwnQueues() {
    Customer caller = over("voice", AdministratorSeat.idOf(admin.opensQueue("Phone", "voice")));
    Customer writer = over("record", AdministratorSeat.idOf(admin.opensQueue("Cases", "record")));

    assertThat(dana.sees(caller).get("channel").asString()).isEqualTo("voice");
    assertThat(dana.sees(writer).get("channel").asString()).isEqualTo("record");
  }
}
