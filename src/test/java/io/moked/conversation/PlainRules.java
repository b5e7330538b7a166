package io.moked.conversation;

import io.moked.language.Names;
import io.moked.workforce.Presence;
import io.moked.workforce.PresenceRules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A small contact centre: five queues, and a workstream for each type of them.
 *
 * @param monitoring what the website's customers are told and asked
 * @param off switches that are off
 * @param how the website's conversations are handed out and held
 */
record PlainRules(MonitoringPolicy monitoring, Set<Verb.Switch> off, How how) implements Rulebook {

  /**
   * @param overflowsAfter how long one waits in Support before it goes to Sales; null for ever
   */
  record How(
      WrapUp wrapUp,
      boolean pickable,
      Map<Trigger, Map<String, String>> messages,
      PresenceRules presences,
      Duration overflowsAfter,
      LookReason lookReason) {

    How(
        WrapUp wrapUp,
        boolean pickable,
        Map<Trigger, Map<String, String>> messages,
        PresenceRules presences,
        Duration overflowsAfter) {
      this(wrapUp, pickable, messages, presences, overflowsAfter, LookReason.OFF);
    }
  }

  static final Duration OFFER_TIME = Duration.ofSeconds(60);
  static final Duration CONSULT_TIME = Duration.ofSeconds(70);
  static final Duration CUSTOMER_AWAY = Duration.ofMinutes(3);
  static final Duration RECEIPT = Duration.ofSeconds(15);
  static final int MOST_DECLINES = 4;
  static final int UNITS = 30;
  static final int PRIORITY = 100;
  static final Set<Presence> ALLOWED = EnumSet.of(Presence.AVAILABLE, Presence.BUSY);
  static final AutoClose IDLE =
      new AutoClose(Duration.ofMinutes(20), null, Duration.ofMinutes(15), Duration.ofDays(30));

  static final Ref SUPPORT = ref(1, "Support", "תמיכה");
  static final Ref SALES = ref(2, "Sales", "מכירות");
  static final Ref CASES = ref(3, "Cases", "פניות");
  static final Ref PHONE = ref(4, "Phone", "טלפון");

  /** A messaging queue where nobody is signed in. */
  static final Ref NIGHT = ref(5, "Night", "לילה");

  static final Ref WEBSITE = ref(11, "Website chat", "צ'אט באתר");
  static final Ref CASE_WORK = ref(12, "Case work", "טיפול בפניות");
  static final Ref HOTLINE = ref(13, "Hotline", "קו חם");

  private static final Map<UUID, QueueTerms> QUEUES =
      Map.of(
          SUPPORT.id(),
          queue(SUPPORT, QueueType.MESSAGING, Person.AVI, Person.NOA, Person.MAYA, Person.ROBO),
          SALES.id(),
          queue(SALES, QueueType.MESSAGING, Person.TOM),
          CASES.id(),
          queue(CASES, QueueType.RECORD, Person.AVI, Person.NOA),
          PHONE.id(),
          queue(PHONE, QueueType.VOICE, Person.AVI, Person.NOA),
          NIGHT.id(),
          queue(NIGHT, QueueType.MESSAGING));

  static final How SIMPLE = new How(WrapUp.USUAL, false, Map.of(), PresenceRules.OFF, null);

  static final PlainRules PLAIN = with(SIMPLE);

  /** With everything that time and declines can bring. */
  static final PlainRules LIVELY =
      with(
          new How(
              new WrapUp(WrapUp.Block.TIMED, 60),
              true,
              Map.of(
                  Trigger.GREETING, Map.of("en", "Hello {customer}", "he", "שלום {customer}"),
                  Trigger.AGENT_JOINED, Map.of("he", "{agent} מהתור {queue}")),
              PresenceRules.usual(ZoneOffset.UTC),
              Duration.ofMinutes(2)));

  static PlainRules with(How how) {
    return new PlainRules(MonitoringPolicy.OFF, EnumSet.noneOf(Verb.Switch.class), how);
  }

  /** The workstream that conversations of a channel belong to here. */
  static Ref workstreamOf(Channel channel) {
    return switch (channel.queueType()) {
      case MESSAGING -> WEBSITE;
      case RECORD -> CASE_WORK;
      case VOICE -> HOTLINE;
    };
  }

  @Override
  public Optional<Terms> workstream(UUID id) {
    if (id.equals(WEBSITE.id())) {
      return Optional.of(terms(WEBSITE, monitoring));
    }
    if (id.equals(CASE_WORK.id())) {
      return Optional.of(terms(CASE_WORK, MonitoringPolicy.OFF));
    }
    return id.equals(HOTLINE.id())
        ? Optional.of(terms(HOTLINE, MonitoringPolicy.OFF))
        : Optional.empty();
  }

  private Terms terms(Ref workstream, MonitoringPolicy policy) {
    return new Terms(
        workstream,
        ALLOWED,
        new OfferTerms(OFFER_TIME, RECEIPT, MOST_DECLINES),
        CUSTOMER_AWAY,
        policy,
        IDLE,
        how.wrapUp(),
        how.pickable(),
        how.messages());
  }

  @Override
  public Optional<Placement> place(UUID conversationId, Command.Start start, Instant now) {
    return workstream(start.workstreamId())
        .map(_ ->
            new Placement(
                queueOf(start.workstreamId()),
                QueueCause.STARTED,
                false,
                UNITS,
                PRIORITY,
                Set.of(),
                List.of(),
                Map.of(),
                Set.of(),
                null));
  }

  private static Ref queueOf(UUID workstream) {
    return workstream.equals(WEBSITE.id())
        ? SUPPORT
        : workstream.equals(CASE_WORK.id()) ? CASES : PHONE;
  }

  @Override
  public Optional<Overflow> overflow(Conversation waiting, Instant now) {
    return overflowAt(waiting, now)
        .filter(at -> !now.isBefore(at))
        .map(_ -> new Overflow(SALES, QueueCause.OVERFLOWED, null));
  }

  @Override
  public Optional<Instant> overflowAt(Conversation waiting, Instant now) {
    boolean moves = how.overflowsAfter() != null && waiting.queue().equals(SUPPORT);
    return moves
        ? Optional.of(waiting.routing().queuedAt().plus(how.overflowsAfter()))
        : Optional.empty();
  }

  @Override
  public Optional<Ref> adviser(Conversation conversation, UUID queueId, Set<UUID> not) {
    return Person.seated()
        .filter(it -> it != Person.ROBO && !not.contains(it.id()))
        .filter(it -> QUEUES.get(queueId).members().contains(it.id()))
        .findFirst()
        .map(Person::ref);
  }

  @Override
  public Duration consultTime(UUID queueId) {
    return CONSULT_TIME;
  }

  @Override
  public PresenceRules presences() {
    return how.presences();
  }

  @Override
  public Optional<QueueTerms> queue(UUID id) {
    return Optional.ofNullable(QUEUES.get(id));
  }

  @Override
  public LookReason lookReason() {
    return how.lookReason();
  }

  @Override
  public boolean isOn(Verb.Switch which) {
    return !off.contains(which);
  }

  private static QueueTerms queue(Ref ref, QueueType type, Person... members) {
    Set<UUID> ids = Arrays.stream(members).map(Person::id).collect(Collectors.toUnmodifiableSet());
    return new QueueTerms(ref, type, ids, ids.size(), true);
  }

  private static Ref ref(int number, String english, String hebrew) {
    return new Ref(new UUID(0, 100 + number), english, new Names(english, hebrew));
  }
}
