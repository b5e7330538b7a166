package io.moked.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.time.AlarmThreads;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.Test;

/** The matcher looks for matches after all that happened, whatever the order it came in. */
class MatcherThreadTest {

  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  private static ScheduledThreadPoolExecutor timer() {
    return new AlarmThreads().start("matcher");
  }

  private void end(MatcherThread thread) throws InterruptedException {
    var end = new CountDownLatch(2);
    thread.run(end::countDown);
    thread.run(end::countDown);
    end.await();
  }

  @Test
  void newsThatComeTogetherAreTakenInBeforeOneMatch() throws InterruptedException {
    var begin = new CountDownLatch(1);
    try (var thread = new MatcherThread(Clock.systemUTC(), timer(), () -> done.add("match"))) {
      thread.run(() -> await(begin));
      thread.run(() -> done.add("a"));
      thread.run(() -> done.add("b"));
      begin.countDown();
      end(thread);
    }

    assertThat(done).startsWith("a", "b", "match");
  }

  /** The second comes while the match of the first waits its turn behind another task. */
  @Test
  void newsThatComeWhileAMatchIsDueAreNotOverlooked() throws InterruptedException {
    var begin = new CountDownLatch(1);
    var matched = new CountDownLatch(1);
    try (var thread =
        new MatcherThread(
            Clock.systemUTC(),
            timer(),
            () -> {
              if (done.contains("late")) {
                matched.countDown();
              }
            })) {
      thread.run(() -> {});
      thread.run(() -> await(begin));
      thread.run(() -> done.add("late"));
      begin.countDown();
      matched.await();
    }

    assertThat(done).containsExactly("late");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
