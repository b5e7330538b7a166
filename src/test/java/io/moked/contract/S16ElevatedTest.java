package io.moked.contract;

import static io.moked.contract.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationStore;
import io.moked.conversation.Preview;
import io.moked.conversation.Refusal;
import io.moked.identity.Directory;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * S16: transfer works on every messaging channel, but not once the talk is a call. No request
 * elevates a chat yet, so that part is shown on the decision itself and not over HTTP.
 */
class S16ElevatedTest extends Outside {

  @Autowired private Preview preview;
  @Autowired private ConversationStore store;
  @Autowired private Authority authority;
  @Autowired private Directory directory;
  @Autowired private JsonMapper json;

  @Test
  void aPhoneCallIsNotTransferred() {
    avi.isAvailable();
    Customer caller =
        over("voice", AdministratorSeat.idOf(admin.opensQueue("Phone", "voice", avi, noa)));
    avi.accepts(caller);
    noa.isAvailable();

    assertRefused("elevated-to-call", () -> dana.transfers(caller, noa));

    assertThat(dana.audit(caller)).contains("Dana Levi: transfer: elevated-to-call");
  }

  @Test
  void everyMessagingChannelIsTransferred() {
    for (String channel : new String[] {"sms", "whatsapp", "custom"}) {
      avi.isAvailable();
      Customer yossi =
          over(channel, AdministratorSeat.idOf(admin.opensQueue(channel, "messaging", avi, noa)));
      avi.accepts(yossi);
      noa.isAvailable();

      assertThat(dana.transfers(yossi, noa).get("offer").isNull()).as(channel).isFalse();

      noa.is("offline");
      dana.forceCloses(yossi);
    }
  }

  @Test
  void inTheDecisionAChatThatIsACallNowIsNotTransferredAndAfterTheCallItIsAgain() {
    Customer yossi = talking();
    noa.isAvailable();

    assertThat(refusalWithCall(yossi, Map.of("kind", "voice")))
        .contains(Refusal.Code.ELEVATED_TO_CALL);
    assertThat(refusalWithCall(yossi, Map.of("kind", "video")))
        .contains(Refusal.Code.ELEVATED_TO_CALL);
    assertThat(refusalWithCall(yossi, null)).isEmpty();
  }

  private Optional<Refusal.Code> refusalWithCall(Customer yossi, Map<String, String> call) {
    ObjectNode body = json.valueToTree(store.find(yossi.id()).orElseThrow());
    body.set("call", json.valueToTree(call));
    var who = authority.who(directory.find(dana.id()).orElseThrow());
    return preview
        .refusal(
            json.treeToValue(body, Conversation.class),
            who,
            new Command.Transfer(noa.id(), null, false))
        .map(Refusal::code);
  }
}
