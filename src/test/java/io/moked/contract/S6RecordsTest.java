package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S6: monitor works on every channel except records, which are assigned and transferred. */
class S6RecordsTest extends Outside {

  private Customer writer;

  @BeforeEach
  void aCaseThatAviWorksOn() {
    UUID cases = AdministratorSeat.idOf(admin.opensQueue("Cases", "record", avi, noa));
    avi.isAvailable();
    writer = over("record", cases);
    avi.accepts(writer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"monitor", "whisper", "join", "take-over"})
  void aRecordHasNoTalkToStepInto(String verb) {
    assertRefused("channel-not-supported", () -> dana.act(writer, verb));

    assertThat(dana.audit(writer)).contains("Dana Levi: " + verb + ": channel-not-supported");
  }

  @Test
  void aRecordIsNotForceClosed() {
    assertRefused("channel-not-supported", () -> dana.forceCloses(writer));
  }

  @Test
  void aRecordIsTransferred() {
    noa.isAvailable();

    dana.transfers(writer, noa);
    noa.accepts(writer);

    assertThat(dana.sees(writer).get("agent").get("name").asString()).isEqualTo("Noa Friedman");
  }

  @Test
  void aRecordIsAssigned() {
    tom.isAvailable();
    Customer other = over("record", AdministratorSeat.idOf(admin.opensQueue("Cases", "record")));

    dana.assigns(other, tom);

    assertThat(tom.isOffered(other).get("kind").asString()).isEqualTo("assigned");
  }

  @Test
  void aPhoneCallIsMonitored() {
    Customer caller = over("voice", AdministratorSeat.idOf(admin.opensQueue("Phone", "voice")));

    assertThat(dana.monitors(caller).get("participants")).hasSize(1);
  }
}
