package io.moked.supervision.alerts.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.supervision.alerts.Occasion;
import io.moked.supervision.alerts.watch.MissedOffers.Miss;
import io.moked.time.Ids;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MissedOffersTest {

  private static final UUID QUEUE = Ids.next();
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private final Chimes chimes = new Chimes();
  private final MissedOffers missed = new MissedOffers();
  private final UUID avi = Ids.next();

  private void misses(UUID agent, Instant at) {
    missed.note(new Miss(Ids.next(), agent, QUEUE, Ids.next(), at));
    chimes.bells.look(missed, agent, at);
  }

  @Test
  void theThirdWithinItsTimeIsAnAlertAndTheFirstThatIsForgottenEndsIt() {
    chimes.missed(3, 900);

    misses(avi, NOON);
    misses(avi, NOON.plusSeconds(1));
    assertThat(chimes.raised).isEmpty();
    misses(avi, NOON.plusSeconds(899));

    assertThat(chimes.raised).extracting(Occasion::agentId).containsExactly(avi);
    assertThat(chimes.bells.earliest()).contains(NOON.plusSeconds(900));
    chimes.bells.look(missed, avi, NOON.plusSeconds(900));
    assertThat(chimes.ended).containsExactly(avi);
  }

  @Test
  void oneTooLateIsNone() {
    chimes.missed(3, 900);

    misses(avi, NOON);
    misses(avi, NOON.plusSeconds(1));
    misses(avi, NOON.plusSeconds(900));

    assertThat(chimes.raised).isEmpty();
  }

  @Test
  void theSameOfferThatIsToldTwiceCountsOnce() {
    chimes.missed(2, 900);
    var miss = new Miss(Ids.next(), avi, QUEUE, Ids.next(), NOON);

    missed.note(miss);
    missed.note(miss);
    chimes.bells.look(missed, avi, NOON);

    assertThat(chimes.raised).isEmpty();
  }

  @Test
  void whoAcceptsOneBeginsAnew() {
    chimes.missed(2, 900);
    misses(avi, NOON);
    misses(avi, NOON.plusSeconds(1));

    missed.accepted(avi);
    chimes.bells.look(missed, avi, NOON.plusSeconds(2));
    misses(avi, NOON.plusSeconds(3));

    assertThat(chimes.ended).containsExactly(avi);
    assertThat(chimes.raised).hasSize(1);
  }

  @Test
  void ofOneKindAndQueueAHundredStandAndTheNextTakesThePlaceOfOneThatIsOver() {
    chimes.missed(1, 900);
    var agents = Stream.generate(Ids::next).limit(Bells.MOST + 2).toList();

    agents.forEach(agent -> misses(agent, NOON));
    assertThat(chimes.raised).hasSize(Bells.MOST);
    missed.accepted(agents.getFirst());
    chimes.bells.look(missed, agents.getFirst(), NOON.plusSeconds(1));

    assertThat(chimes.raised).hasSize(Bells.MOST + 1);
    assertThat(chimes.raised.getLast().agentId()).isEqualTo(agents.get(Bells.MOST));
  }
}
