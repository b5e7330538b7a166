package io.moked.conversation;

import io.moked.language.Names;
import io.moked.workforce.Presence;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
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
 */
record PlainRules(MonitoringPolicy monitoring, Set<Verb.Switch> off) implements Rulebook {

  static final Duration OFFER_TIME = Duration.ofSeconds(60);
  static final Duration CUSTOMER_AWAY = Duration.ofMinutes(3);
  static final int UNITS = 30;
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

  static final PlainRules PLAIN =
      new PlainRules(MonitoringPolicy.OFF, EnumSet.noneOf(Verb.Switch.class));

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
      return Optional.of(terms(WEBSITE, SUPPORT, monitoring));
    }
    if (id.equals(CASE_WORK.id())) {
      return Optional.of(terms(CASE_WORK, CASES, MonitoringPolicy.OFF));
    }
    return id.equals(HOTLINE.id())
        ? Optional.of(terms(HOTLINE, PHONE, MonitoringPolicy.OFF))
        : Optional.empty();
  }

  private static Terms terms(Ref workstream, Ref queue, MonitoringPolicy monitoring) {
    return new Terms(
        workstream,
        queue.id(),
        UNITS,
        EnumSet.of(Presence.AVAILABLE, Presence.BUSY),
        OFFER_TIME,
        CUSTOMER_AWAY,
        monitoring,
        IDLE);
  }

  @Override
  public Optional<QueueTerms> queue(UUID id) {
    return Optional.ofNullable(QUEUES.get(id));
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
