package io.moked.conversation.view;

import io.moked.conversation.Consent;
import io.moked.conversation.Conversation;
import io.moked.conversation.Mode;
import io.moked.conversation.Offer;
import io.moked.conversation.Participant;
import io.moked.conversation.Ref;
import io.moked.conversation.Rulebook;
import io.moked.conversation.view.ConversationView.AgentRef;
import io.moked.conversation.view.ConversationView.CustomerRef;
import io.moked.conversation.view.ConversationView.ForceCloseView;
import io.moked.conversation.view.ConversationView.OfferView;
import io.moked.conversation.view.ConversationView.ParticipantView;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes views of conversations, with the agents' presence and load as the roster has them now. */
@Component
public class ConversationViews {

  private final Roster roster;
  private final Supplier<Rulebook> rules;
  private final Feelings feelings;
  private final Clock clock;

  public ConversationViews(
      Roster roster, Supplier<Rulebook> rules, Feelings feelings, Clock clock) {
    this.roster = roster;
    this.rules = rules;
    this.feelings = feelings;
    this.clock = clock;
  }

  /** The head as it is now. */
  public ConversationView of(Conversation conversation, Viewer viewer) {
    return of(conversation, viewer, clock.instant());
  }

  /** The head with its clocks read at {@code now}. */
  public ConversationView of(Conversation c, Viewer viewer, Instant now) {
    return new ConversationView(
        c.id(),
        c.channel(),
        c.state(),
        c.reason(),
        c.subject(),
        c.language(),
        new CustomerRef(c.customer().id(), c.customer().name(), c.customer().connected()),
        c.queue(),
        c.workstream(),
        c.owner().map(this::agent).orElse(null),
        participants(c, viewer),
        offer(c).orElse(null),
        forceClose(c),
        c.call(),
        feelings.of(c.id()),
        c.units(),
        c.excessUnits(),
        c.consent(),
        c.priority(),
        c.routing().setAside(),
        c.times().createdAt(),
        c.times().wait(now).toSeconds(),
        c.times().handle(now).toSeconds(),
        c.consent() == Consent.REFUSED ? null : c.lastMessage(),
        c.position().lastSeq(),
        c.position().version());
  }

  /** The question that stands, if any. */
  public Optional<OfferView> offer(Conversation conversation) {
    return Optional.ofNullable(conversation.offer()).map(offer -> offer(conversation.id(), offer));
  }

  /** An offer as whoever is asked sees it; empty if there is none. */
  public Optional<OfferedConversation> offered(Conversation conversation, Viewer viewer) {
    return offer(conversation)
        .map(offer -> new OfferedConversation(offer, of(conversation, viewer)));
  }

  OfferView offer(UUID conversationId, Offer offer) {
    return new OfferView(
        offer.id(),
        conversationId,
        offer.kind(),
        agent(offer.agent()),
        offer.by(),
        offer.offeredAt(),
        offer.expiresAt(),
        offer.shownAt(),
        offer.units(),
        offer.excessUnits());
  }

  /** Who no longer has a seat keeps his name, and is offline. */
  private AgentRef agent(Ref ref) {
    return roster
        .find(ref.id())
        .map(a ->
            new AgentRef(
                a.id(),
                a.name(),
                a.names(),
                a.human(),
                a.presence(),
                a.unitsUsed(),
                a.unitsTotal()))
        .orElseGet(
            () -> new AgentRef(ref.id(), ref.name(), ref.names(), true, Presence.OFFLINE, 0, 0));
  }

  private List<ParticipantView> participants(Conversation c, Viewer viewer) {
    boolean all = showsWatchers(c, viewer);
    return c.participants().stream()
        .filter(participant -> all || participant.mode() != Mode.MONITOR)
        .map(ConversationViews::participant)
        .toList();
  }

  /** Whether this viewer is shown who watches the conversation. */
  public boolean showsWatchers(Conversation conversation, Viewer viewer) {
    return viewer == Viewer.SUPERVISOR
        || rules
            .get()
            .workstream(conversation.workstream().id())
            .filter(terms -> terms.monitoring().showWatchers())
            .isPresent();
  }

  private static ParticipantView participant(Participant p) {
    Ref who = p.who();
    return new ParticipantView(who.id(), who.name(), who.names(), p.mode(), p.since());
  }

  private static @Nullable ForceCloseView forceClose(Conversation c) {
    var pending = c.forceClose();
    return pending == null
        ? null
        : new ForceCloseView(pending.by(), pending.reason(), pending.dueAt());
  }
}
