package io.moked.routing;

import io.moked.conversation.Event;
import io.moked.conversation.EventCodec;
import io.moked.conversation.Recorded;
import io.moked.conversation.Ref;
import io.moked.ledger.Actor;
import io.moked.ledger.EventLog;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The decisions of routing on one conversation, as they are kept in its event log. */
@Component
class RoutingDecisions {

  /**
   * @param kind the name of the event
   * @param cause why it came into the queue, or what kind of offer it was
   * @param why what was looked at; null where somebody decided
   */
  record Made(
      Instant at,
      String kind,
      Actor actor,
      @Nullable Ref queue,
      @Nullable Ref agent,
      @Nullable Object cause,
      @Nullable JsonNode why) {}

  private static final int MOST = 200;

  private static final Set<String> KINDS =
      Stream.of(
              Event.Queued.class,
              Event.Offered.class,
              Event.Accepted.class,
              Event.Rejected.class,
              Event.TimedOut.class,
              Event.Undelivered.class,
              Event.Withdrawn.class,
              Event.SetAside.class)
          .map(EventCodec::name)
          .collect(Collectors.toUnmodifiableSet());

  private final EventLog log;
  private final EventCodec codec;

  RoutingDecisions(EventLog log, EventCodec codec) {
    this.log = log;
    this.codec = codec;
  }

  List<Made> of(UUID conversationId) {
    return log.latest(conversationId, KINDS, MOST).stream()
        .map(codec::read)
        .map(RoutingDecisions::made)
        .toList();
  }

  private static Made made(Recorded recorded) {
    return switch (recorded.event()) {
      case Event.Queued it -> made(recorded, it.queue(), null, it.cause(), it.why());
      case Event.Offered it ->
          made(recorded, null, it.offer().agent(), it.offer().kind(), it.why());
      case Event.Accepted it -> made(recorded, null, it.agent(), it.kind(), null);
      case Event.Rejected it -> made(recorded, null, it.agent(), it.kind(), null);
      case Event.TimedOut it -> made(recorded, null, it.agent(), it.kind(), null);
      case Event.Undelivered it -> made(recorded, null, it.agent(), it.kind(), null);
      case Event.Withdrawn it -> made(recorded, null, it.agent(), it.kind(), null);
      default -> made(recorded, null, null, null, null);
    };
  }

  private static Made made(
      Recorded recorded,
      @Nullable Ref queue,
      @Nullable Ref agent,
      @Nullable Object cause,
      @Nullable JsonNode why) {
    return new Made(
        recorded.at(),
        EventCodec.name(recorded.event().getClass()),
        recorded.actor(),
        queue,
        agent,
        cause,
        why);
  }
}
