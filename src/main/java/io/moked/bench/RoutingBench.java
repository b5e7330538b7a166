package io.moked.bench;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import io.moked.time.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * How fast waiting conversations reach agents, through the real ledger on a real PostgreSQL: every
 * assignment that counts is on disk.
 */
final class RoutingBench {

  private static final long SEED = 20_261_122;
  private static final int AGENTS = 5_000;
  private static final int WAITING = 50_000;
  private static final int ARRIVALS_PER_SECOND = 200;
  private static final int ARRIVAL_SECONDS = 10;
  private static final long QUIET_NANOS = TimeUnit.SECONDS.toNanos(3);

  private final Class<?> application;
  private final AtomicLong offers = new AtomicLong();
  private final AtomicLong lastOffer = new AtomicLong();
  private final Map<UUID, Long> arrivals = new ConcurrentHashMap<>();
  private final ConcurrentHistogram arrivalToOffer = new ConcurrentHistogram(3);

  RoutingBench(Class<?> application) {
    this.application = application;
  }

  Map<String, Object> measure() throws Exception {
    Path data = Files.createTempDirectory("moked-bench");
    try (var context = start(data)) {
      var _ = context.getBean(Conversations.class).changes().follow(this::note);
      arrivalsAtASteadyRate(context);
      double half = assignmentsPerSecond(context, "half", AGENTS / 2, WAITING / 2);
      double full = assignmentsPerSecond(context, "full", AGENTS, WAITING);
      var figures = new LinkedHashMap<String, Object>();
      figures.put("assignmentsPerSecond", Math.round(full));
      figures.put("arrivalToOfferP50Ms", arrivalToOffer.getValueAtPercentile(50) / 1000.0);
      figures.put("arrivalToOfferP99Ms", arrivalToOffer.getValueAtPercentile(99) / 1000.0);
      figures.put("arrivalsPerSecond", ARRIVALS_PER_SECOND);
      figures.put("waiting", WAITING);
      figures.put("agents", AGENTS);
      figures.put("doubleOwners", doubleOwners(context));
      figures.put("unitsDrift", unitsDrift(context));
      figures.put("costRatioAtDoubleSize", Math.round(half / full * 100) / 100.0);
      figures.put("seed", SEED);
      return figures;
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private ConfigurableApplicationContext start(Path data) {
    return new SpringApplicationBuilder(application)
        .run(
            "--demo=off",
            "--server.port=0",
            "--moked.store.data=" + data,
            "--moked.store.url=",
            "--logging.level.root=error");
  }

  private void note(Change change) {
    for (var recorded : change.events()) {
      if (recorded.event() instanceof Event.Offered) {
        long now = System.nanoTime();
        offers.incrementAndGet();
        lastOffer.set(now);
        Long arrived = arrivals.remove(change.after().id());
        if (arrived != null) {
          arrivalToOffer.recordValue(TimeUnit.NANOSECONDS.toMicros(now - arrived));
        }
      }
    }
  }

  /** Arrivals on a fixed beat, whether or not the one before has been served. */
  private void arrivalsAtASteadyRate(ConfigurableApplicationContext context) {
    var office = new Office(context, "steady", AGENTS, SEED);
    office.open();
    long beat = TimeUnit.SECONDS.toNanos(1) / ARRIVALS_PER_SECOND;
    long start = System.nanoTime();
    for (int i = 0; i < ARRIVALS_PER_SECOND * ARRIVAL_SECONDS; i++) {
      LockSupport.parkNanos(start + i * beat - System.nanoTime());
      UUID id = Ids.next();
      arrivals.put(id, System.nanoTime());
      var _ = office.arriveAs(id);
    }
    untilQuiet();
  }

  /** Everybody waits, then everybody comes in: from there to the last assignment. */
  private double assignmentsPerSecond(
      ConfigurableApplicationContext context, String name, int agents, int waiting)
      throws InterruptedException {
    var office = new Office(context, name, agents, SEED);
    office.arrive(waiting);
    untilQuiet();
    long before = offers.get();
    long start = System.nanoTime();
    office.open();
    untilQuiet();
    double seconds = (lastOffer.get() - start) / 1e9;
    return (offers.get() - before) / seconds;
  }

  private void untilQuiet() {
    lastOffer.accumulateAndGet(System.nanoTime(), Math::max);
    while (System.nanoTime() - lastOffer.get() < QUIET_NANOS) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }

  private static long doubleOwners(ConfigurableApplicationContext context) {
    return count(
        context,
        """
        select count(*) from (select conversation_id from offer where outcome is null
          group by conversation_id having count(*) > 1) as twice
        """);
  }

  /** What agents are charged, against what conversations hold of them. */
  private static long unitsDrift(ConfigurableApplicationContext context) {
    return count(
        context,
        """
        select (select coalesce(sum(units_used), 0) from agent)
          - (select coalesce(sum((body ->> 'units')::int), 0) from conversation where state in ('active', 'wrap-up'))
        """);
  }

  private static long count(ConfigurableApplicationContext context, String sql) {
    return context.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
