package io.moked.sentiment.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** G9: a failing engine delays nobody, and loses nothing. */
class ReaderTest {

  private final List<Heard> rows = new CopyOnWriteArrayList<>();
  private final List<Heard> taken = new CopyOnWriteArrayList<>();
  private final AtomicBoolean fails = new AtomicBoolean();
  private final Reader reader = new Reader(() -> new ArrayList<>(rows), this::take);

  private void take(List<Heard> batch) {
    if (fails.get()) {
      throw new IllegalStateException("the engine is gone");
    }
    taken.addAll(batch);
    rows.removeAll(batch);
  }

  private Heard written(long seq) {
    var heard = new Heard(new UUID(0, 1), seq, Instant.EPOCH, "text", "en");
    rows.add(heard);
    return heard;
  }

  @AfterEach
  void stop() {
    reader.stop();
  }

  @Test
  void whatTheRowsHoldUnreadIsReadFirst() {
    Heard missed = written(1);

    reader.start();

    await().until(() -> taken.equals(List.of(missed)));
  }

  @Test
  void whatFailedIsReadWithTheNextMessage() {
    reader.start();
    fails.set(true);
    Heard first = written(1);
    reader.hear(first);
    fails.set(false);
    Heard second = written(2);
    reader.hear(second);

    await().until(() -> taken.contains(first) && taken.contains(second));
    assertThat(rows).isEmpty();
  }
}
