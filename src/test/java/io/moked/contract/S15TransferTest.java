package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** S15: a transfer is for what is Active or Waiting. */
class S15TransferTest extends Outside {

  @ParameterizedTest
  @ValueSource(strings = {"active", "waiting"})
  void whatIsActiveOrWaitingIsTransferred(String state) {
    Customer yossi = inState(state);
    noa.isAvailable();

    JsonNode head = dana.transfers(yossi, noa);

    assertThat(head.get("offer").get("kind").asString()).isEqualTo("transfer");
    assertThat(head.get("offer").get("agent").get("id").asString()).isEqualTo(noa.id().toString());
    assertThat(dana.audit(yossi)).contains("Dana Levi: transfer: accepted");
  }

  @ParameterizedTest
  @CsvSource({
    "open,wrong-state",
    "offered,wrong-state",
    "wrap-up,wrong-state",
    "closed,already-closed"
  })
  void whatIsNotIsRefused(String state, String code) {
    Customer yossi = inState(state);

    assertRefused(code, () -> dana.transfersWhateverStandsAgainstIt(yossi, noa));

    assertThat(dana.audit(yossi)).contains("Dana Levi: transfer: " + code);
  }

  @Test
  void aTransferIntoAnotherQueueIsDoneAtOnce() {
    UUID other = admin.opensQueue(maya);
    maya.is("away");
    Customer yossi = talking();

    JsonNode head = dana.transfers(yossi, other, false);

    assertThat(head.get("state").asString()).isEqualTo("open");
    assertThat(head.get("queue").get("id").asString()).isEqualTo(other.toString());
    assertThat(head.get("agent").isNull()).isTrue();
    assertThat(centre.agent(avi).get("unitsUsed").asInt()).isZero();
  }

  @Test
  void theSameQueueAnEmptyOneAndAnotherTypeAreRefused() {
    UUID empty = admin.opensQueue(maya);
    UUID phone = AdministratorSeat.idOf(admin.opensQueue("Phone", "voice", avi));
    Customer yossi = talking();

    assertRefused("same-queue", () -> dana.transfers(yossi, centre.queue(), true));
    assertRefused("empty-queue", () -> dana.transfers(yossi, empty, false));
    assertRefused("queue-type-mismatch", () -> dana.transfers(yossi, phone, true));
  }

  @Test
  void oneQuestionAtATime() {
    Customer yossi = talking();
    noa.isAvailable();
    dana.transfers(yossi, noa);

    JsonNode problem = assertRefused("wrong-state", () -> dana.transfers(yossi, noa));

    assertThat(problem.get("offeredTo").get("name").asString()).isEqualTo("Noa Friedman");
  }

  @Test
  void whoHasItAlreadyIsNotGivenItAgain() {
    Customer yossi = talking();

    assertRefused("already-assigned", () -> dana.transfers(yossi, avi));
  }
}
