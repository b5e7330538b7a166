package io.moked.desk;

import io.moked.conversation.Answer;
import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.OfferStore;
import io.moked.conversation.Request;
import io.moked.conversation.view.ConversationView;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.OfferReceipts;
import io.moked.conversation.view.OfferedConversation;
import io.moked.conversation.view.Viewer;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import io.moked.web.Problem;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an agent is asked to take, and his answer (S20). */
@RestController
class OfferController {

  record Offers(List<OfferedConversation> items) {}

  private final OfferStore offers;
  private final Conversations conversations;
  private final Authority authority;
  private final ConversationViews views;
  private final OfferReceipts receipts;

  OfferController(
      OfferStore offers,
      Conversations conversations,
      Authority authority,
      ConversationViews views,
      OfferReceipts receipts) {
    this.offers = offers;
    this.conversations = conversations;
    this.authority = authority;
    this.views = views;
    this.receipts = receipts;
  }

  /** Reading them is the receipt: they are on the caller's screen now. */
  @GetMapping("/api/me/offers")
  Offers mine(@CurrentStaff Staff staff) {
    List<Conversation> standing = offers.standing(staff.id());
    standing.forEach(it -> receipts.shown(it, staff));
    return new Offers(
        standing.stream()
            .flatMap(it -> views.offered(it, staff.id(), Viewer.of(staff)).stream())
            .toList());
  }

  @PostMapping("/api/offers/{id}/accept")
  ConversationView accept(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return answer(staff, id, Command.Accept::new);
  }

  @PostMapping("/api/offers/{id}/reject")
  ConversationView reject(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return answer(staff, id, Command.Reject::new);
  }

  /** Somebody else's offer is nothing that the caller may know of. */
  private ConversationView answer(Staff staff, UUID id, Function<UUID, Command> command) {
    OfferStore.Place place =
        offers
            .find(id)
            .filter(it -> it.agentId().equals(staff.id()))
            .orElseThrow(Problem::notFound);
    var request = new Request(place.conversationId(), authority.who(staff), command.apply(id));
    Conversation after = Answer.of(conversations.execute(request)).conversation();
    return views.of(after, Viewer.of(staff));
  }
}
