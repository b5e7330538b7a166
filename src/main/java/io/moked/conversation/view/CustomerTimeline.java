package io.moked.conversation.view;

import io.moked.conversation.Event;
import io.moked.conversation.EventCodec;
import io.moked.conversation.Mode;
import io.moked.conversation.OfferKind;
import io.moked.conversation.Recorded;
import io.moked.conversation.Ref;
import io.moked.language.Names;
import io.moked.ledger.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation's events in the words of its customer: staff by first name, nothing of how the
 * work is organised, and of a force close only what was meant for him.
 */
final class CustomerTimeline {

  /** A member of staff as the customer knows him. */
  record Person(String name, @Nullable Names names) {}

  /** The same, in a part that the customer sees. */
  record Company(String name, @Nullable Names names, Mode mode) {}

  private CustomerTimeline() {}

  static TimelineItem item(UUID conversationId, Recorded recorded, long seq, String language) {
    Event event = recorded.event();
    return new TimelineItem(
        seq, recorded.at(), type(event), by(conversationId, recorded), fields(event, language));
  }

  private static String type(Event event) {
    return switch (event) {
      case Event.Accepted it when it.kind() == OfferKind.TRANSFER -> "transferred";
      case Event.Accepted _ -> "agent-joined";
      case Event.Joined it when it.mode() == Mode.PRIMARY -> "transferred";
      default -> EventCodec.name(event.getClass());
    };
  }

  private static Map<String, @Nullable Object> fields(Event event, String language) {
    return switch (event) {
      case Event.Started it ->
          Fields.of("channel", it.channel())
              .and("subject", it.subject())
              .and("language", it.language())
              .and("consent", it.consent())
              .map();
      case Event.Notice it -> StaffTimeline.notice(it, language);
      case Event.Accepted it -> Fields.of("agent", person(it.agent())).map();
      case Event.Message it -> Fields.of("text", it.text()).and("clientId", it.clientId()).map();
      case Event.Joined it when it.mode() == Mode.PRIMARY ->
          Fields.of("agent", person(it.participant())).map();
      case Event.Joined it -> company(it.participant(), it.mode());
      case Event.Left it -> company(it.participant(), it.mode());
      case Event.Ended it -> StaffTimeline.ended(it.reason());
      case Event.Automated it -> Fields.of("trigger", it.trigger()).and("text", it.text()).map();
      case Event.Closed it -> Fields.of("reason", it.reason()).map();
      case Event.ForceClosed it -> Fields.of("by", "supervisor").and("message", it.message()).map();
      case Event.Queued _,
          Event.Offered _,
          Event.Rejected _,
          Event.TimedOut _,
          Event.Withdrawn _,
          Event.Undelivered _,
          Event.SetAside _,
          Event.UnitsReleased _,
          Event.Parked _,
          Event.Resumed _,
          Event.CustomerConnection _,
          Event.ForceCloseAnnounced _,
          Event.ForceCloseUndone _,
          Event.Quiet _ ->
          Fields.none();
    };
  }

  private static TimelineItem.By by(UUID conversationId, Recorded recorded) {
    return recorded.event() instanceof Event.ForceClosed
        ? new TimelineItem.By(Actor.Kind.SUPERVISOR, null, null, null)
        : actor(conversationId, recorded.actor());
  }

  /** Somebody as this conversation's customer knows him. */
  static TimelineItem.By actor(UUID conversationId, Actor actor) {
    UUID id = actor.id();
    return new TimelineItem.By(
        actor.kind(),
        id == null ? null : alias(conversationId, id),
        actor.kind() == Actor.Kind.CUSTOMER ? actor.name() : first(actor.name()),
        firstNames(actor.names()));
  }

  /** Tells two people of the same name apart, and leads nowhere outside this conversation. */
  private static UUID alias(UUID conversationId, UUID staffId) {
    return UUID.nameUUIDFromBytes(
        (conversationId + "/" + staffId).getBytes(StandardCharsets.US_ASCII));
  }

  private static Map<String, @Nullable Object> company(Ref who, Mode mode) {
    return Fields.of("participant", new Company(first(who.name()), firstNames(who.names()), mode))
        .and("mode", mode)
        .map();
  }

  private static Person person(Ref who) {
    return new Person(first(who.name()), firstNames(who.names()));
  }

  private static @Nullable Names firstNames(@Nullable Names names) {
    return names == null ? null : new Names(first(names.en()), first(names.he()));
  }

  private static String first(String name) {
    String stripped = name.strip();
    int space = stripped.indexOf(' ');
    return space < 0 ? stripped : stripped.substring(0, space);
  }
}
