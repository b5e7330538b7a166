package io.moked.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.conversation.QueueType;
import io.moked.identity.Server;
import io.moked.language.Names;
import io.moked.routing.hours.OperatingHours;
import io.moked.routing.hours.OperatingHoursStore;
import io.moked.routing.hours.Week;
import io.moked.routing.setup.QueueSettings;
import io.moked.time.Ids;
import io.moked.workforce.Roster;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningAlarmTest extends Server {

  @Autowired private OrganisationStore store;
  @Autowired private OperatingHoursStore hoursStore;
  @Autowired private Roster roster;

  private final List<Instant> told = new ArrayList<>();
  private final List<UUID> queues = new ArrayList<>();
  private final List<UUID> hours = new ArrayList<>();
  private HandTurnedTimer timer;
  private OpeningAlarm alarm;

  /** Apart from the server's own, whose alarm rings on a thread. */
  private Organisation organisation;

  private Instant midnight;

  @BeforeEach
  void setUp() {
    midnight = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    organisation = new Organisation(store, hoursStore, roster, clock);
    timer = new HandTurnedTimer(clock);
    timer.turnTo(midnight.plusSeconds(60));
    alarm = new OpeningAlarm(organisation, clock, timer);
    alarm.start();
    var _ = organisation.changes().follow(_ -> told.add(clock.instant()));
  }

  @AfterEach
  void tearDown() {
    alarm.destroy();
    queues.forEach(organisation::deleteQueue);
    hours.forEach(organisation::deleteHours);
  }

  private Instant at(String time) {
    return midnight.plus(Duration.between(LocalTime.MIDNIGHT, LocalTime.parse(time)));
  }

  private UUID hours(Week week) {
    OperatingHours added = week.hours(Ids.next(), "Hours " + Ids.next());
    organisation.save(added);
    hours.add(added.id());
    return added.id();
  }

  private Queue queue(@Nullable UUID hoursId) {
    var queue =
        new Queue(
            Ids.next(),
            "Queue " + Ids.next(),
            new Names("Queue", "תור"),
            QueueType.MESSAGING,
            100,
            Set.of(),
            hoursId,
            QueueSettings.USUAL);
    organisation.save(queue);
    queues.add(queue.id());
    told.clear();
    return queue;
  }

  private static Week daily(String... times) {
    return new Week(ZoneOffset.UTC.getId()).daily(times);
  }

  @Test
  void followersAreToldOnceWhenAQueueOpensAndOnceWhenItCloses() {
    Queue queue = queue(hours(daily("09:00-17:00")));

    timer.turnTo(at("08:59:59.999999"));
    assertThat(told).isEmpty();
    assertThat(organisation.isOpen(queue, clock.instant())).isFalse();

    timer.turnTo(at("09:00"));
    assertThat(told).containsExactly(at("09:00"));
    assertThat(organisation.isOpen(queue, clock.instant())).isTrue();

    timer.turnTo(at("16:00"));
    timer.turnTo(at("17:00"));
    timer.turnTo(at("18:00"));
    assertThat(told).containsExactly(at("09:00"), at("17:00"));
  }

  @Test
  void oneAlarmIsSetForAllQueuesAtTheEarliestOfTheirChanges() {
    queue(hours(daily("10:00-12:00")));
    queue(hours(daily("09:00-17:00")));
    queue(hours(daily("10:00-18:00")));

    assertThat(timer.due()).containsExactly(at("09:00"));
    timer.turnTo(at("09:00"));
    assertThat(timer.due()).containsExactly(at("10:00"));
    timer.turnTo(at("10:00"));
    assertThat(told).containsExactly(at("09:00"), at("10:00"));
  }

  @Test
  void hoursThatNoQueueKeepsAndQueuesWithoutHoursSetNoAlarm() {
    hours(daily("09:00-17:00"));
    queue(null);

    assertThat(timer.due()).isEmpty();
  }

  @Test
  void hoursThatAreChangedMoveTheAlarm() {
    UUID id = hours(daily("09:00-17:00"));
    queue(id);
    organisation.save(daily("08:00-17:00").hours(id, "Longer hours"));

    assertThat(timer.due()).containsExactly(at("08:00"));
  }

  @Test
  void aTimerThatIsFastIsNotBelieved() {
    queue(hours(daily("09:00-17:00")));

    timer.runTooEarly();
    assertThat(told).isEmpty();
    assertThat(timer.due()).containsExactly(at("09:00"));
  }

  @Test
  void anOpeningInTheMomentOfAChangeIsNotLost() {
    queue(hours(daily("09:00-17:00")));
    timer.turnTo(at("08:59:59"));

    timer.hold();
    organisation.tell();
    clock.advance(Duration.ofSeconds(2));
    timer.release();

    assertThat(told).containsExactly(at("08:59:59"), at("09:00:01"));
  }
}
