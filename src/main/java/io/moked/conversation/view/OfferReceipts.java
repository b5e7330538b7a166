package io.moked.conversation.view;

import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.Conversations;
import io.moked.conversation.Offer;
import io.moked.conversation.Request;
import io.moked.identity.Staff;
import io.moked.ledger.Overloaded;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Notes that an offer has reached a screen. Nobody waits for it: a receipt that is lost costs a
 * repeated offer at worst.
 */
@Component
public class OfferReceipts {

  private static final Logger LOG = LoggerFactory.getLogger(OfferReceipts.class);

  private final Ongoing ongoing;
  private final Conversations conversations;
  private final Authority authority;

  OfferReceipts(Ongoing ongoing, Conversations conversations, Authority authority) {
    this.ongoing = ongoing;
    this.conversations = conversations;
    this.authority = authority;
  }

  /** By an offer's id, as a screen reports it; nothing happens if it is not {@code staff}'s. */
  public void shown(UUID offerId, Staff staff) {
    ongoing.offeredTo(staff.id()).stream()
        .filter(it -> it.standing(offerId).isPresent())
        .forEach(it -> shown(it, staff));
  }

  /** The offer to {@code staff} that stands in {@code conversation}. */
  public void shown(Conversation conversation, Staff staff) {
    Offer offer = conversation.offerTo(staff.id()).orElse(null);
    if (offer == null || offer.shownAt() != null) {
      return;
    }
    try {
      var _ =
          conversations.submit(
              new Request(
                  conversation.id(), authority.who(staff), new Command.OfferShown(offer.id())));
    } catch (Overloaded e) {
      LOG.debug("A receipt is lost", e);
    }
  }
}
