package io.moked.routing;

import io.moked.conversation.Conversation;
import io.moked.conversation.Reading;
import io.moked.conversation.State;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Staff;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a conversation is where it is: "Why this agent?" and "Why still waiting?". */
@RestController
class RoutingController {

  /**
   * @param decisions oldest first; the latest ones if there are very many
   * @param waiting null unless it waits
   */
  record Account(List<RoutingDecisions.Made> decisions, @Nullable WaitingAccount waiting) {}

  private final Reading reading;
  private final RoutingDecisions decisions;
  private final WaitingAccounts accounts;

  RoutingController(Reading reading, RoutingDecisions decisions, WaitingAccounts accounts) {
    this.reading = reading;
    this.decisions = decisions;
    this.accounts = accounts;
  }

  @GetMapping("/api/conversations/{id}/routing")
  Account account(@CurrentStaff Staff staff, @PathVariable UUID id) {
    Conversation conversation = reading.head(id, staff);
    return new Account(
        decisions.of(id), conversation.state() == State.OPEN ? accounts.of(conversation) : null);
  }
}
