package io.moked.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutboxTest {

  /** A reader who takes as many frames as he is let. */
  private static final class Reader implements Outbox.Exit {
    final BlockingQueue<String> read = new LinkedBlockingQueue<>();
    final CountDownLatch open = new CountDownLatch(1);
    final CountDownLatch tooSlow = new CountDownLatch(1);
    final CountDownLatch failed = new CountDownLatch(1);
    final CountDownLatch reached = new CountDownLatch(1);

    @Override
    public void send(String text) throws IOException {
      reached.countDown();
      try {
        open.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      if (text.equals("bad")) {
        throw new IOException("broken pipe");
      }
      read.add(text);
    }

    @Override
    public void tooSlow() {
      tooSlow.countDown();
    }

    @Override
    public void failed(Exception cause) {
      failed.countDown();
    }

    String next() throws InterruptedException {
      return read.poll(1, TimeUnit.MINUTES);
    }
  }

  private final Reader reader = new Reader();

  @Test
  void framesArriveInTheirOrderHoweverManyThreadsThereAre() throws Exception {
    reader.open.countDown();
    var outbox = new Outbox(reader, 10_000, 1_000_000);
    for (int i = 0; i < 1_000; i++) {
      outbox.send(Frame.of(String.valueOf(i)));
    }
    for (int i = 0; i < 1_000; i++) {
      assertThat(reader.next()).isEqualTo(String.valueOf(i));
    }
  }

  @Test
  void whoDoesNotReadIsToldOfAtTheBoundAndNothingIsKeptForHim() throws Exception {
    var outbox = new Outbox(reader, 10, 1_000_000);
    outbox.send(Frame.of("under way"));
    reader.reached.await();
    for (int i = 0; i < 10; i++) {
      outbox.send(Frame.of("waits"));
    }
    assertThat(reader.tooSlow.getCount()).isEqualTo(1);
    outbox.send(Frame.of("one too many"));
    assertThat(reader.tooSlow.await(1, TimeUnit.MINUTES)).isTrue();
    outbox.send(Frame.of("never"));
    reader.open.countDown();
    assertThat(reader.next()).isEqualTo("under way");
    assertThat(reader.read).isEmpty();
  }

  @Test
  void theBoundIsAlsoOneOfBytes() throws Exception {
    var outbox = new Outbox(reader, 1_000, 100);
    outbox.send(Frame.of("under way"));
    reader.reached.await();
    outbox.send(Frame.of("x".repeat(60)));
    outbox.send(Frame.of("x".repeat(60)));
    assertThat(reader.tooSlow.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aHintIsDroppedWhereMuchIsWaiting() throws Exception {
    var outbox = new Outbox(reader, 4, 1_000_000);
    outbox.send(Frame.of("under way"));
    reader.reached.await();
    outbox.hint(Frame.of("typing 1"));
    outbox.hint(Frame.of("typing 2"));
    outbox.hint(Frame.of("typing 3"));
    reader.open.countDown();
    assertThat(IntStream.range(0, 3).mapToObj(_ -> nextOf(reader)))
        .containsExactly("under way", "typing 1", "typing 2");
    assertThat(reader.tooSlow.getCount()).isEqualTo(1);
  }

  @Test
  void aSourceThatIsAskedForOftenIsAskedOnceAndGivesTheNewest() throws Exception {
    var newest = new AtomicInteger();
    var outbox = new Outbox(reader, 10, 1_000_000);
    Wire.Source source = () -> List.of(Frame.of("newest: " + newest.get()));
    outbox.send(Frame.of("first"));
    reader.reached.await();
    for (int i = 1; i <= 100; i++) {
      newest.set(i);
      outbox.pull(source);
    }
    outbox.send(Frame.of("frames go first"));
    reader.open.countDown();
    assertThat(reader.next()).isEqualTo("first");
    assertThat(reader.next()).isEqualTo("frames go first");
    assertThat(reader.next()).isEqualTo("newest: 100");
    assertThat(reader.read).isEmpty();
  }

  @Test
  void afterAFailureNothingMoreIsSent() throws Exception {
    reader.open.countDown();
    var outbox = new Outbox(reader, 10, 1_000_000);
    outbox.send(Frame.of("bad"));
    assertThat(reader.failed.await(1, TimeUnit.MINUTES)).isTrue();
    outbox.send(Frame.of("after"));
    assertThat(reader.read).isEmpty();
  }

  @Test
  void aFrameIsPutIntoWordsOnceForAll() throws Exception {
    var made = new AtomicInteger();
    Frame shared = Frame.later(10, () -> "made " + made.incrementAndGet());
    reader.open.countDown();
    var outboxes = new ArrayList<Outbox>();
    for (int i = 0; i < 5; i++) {
      outboxes.add(new Outbox(reader, 10, 1_000_000));
    }
    outboxes.forEach(outbox -> outbox.send(shared));
    for (int i = 0; i < 5; i++) {
      assertThat(reader.next()).isEqualTo("made 1");
    }
  }

  private static String nextOf(Reader reader) {
    try {
      return reader.next();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
