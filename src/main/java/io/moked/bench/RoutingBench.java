package io.moked.bench;

import io.moked.conversation.Conversations;
import io.moked.time.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
  private static final int ARRIVAL_SECONDS = 20;
  private static final int WARM_UP_SECONDS = 5;

  private record Rush(long assignments, double perSecond, double cpuSecondsEach) {}

  private final Class<?> application;

  RoutingBench(Class<?> application) {
    this.application = application;
  }

  Map<String, Object> measure() throws Exception {
    Path data = Files.createTempDirectory("moked-bench");
    try (var context = start(data);
        var watch = new OfferWatch(context.getBean(Conversations.class))) {
      var abilities = new Abilities(context);
      rush(context, watch, abilities, "warm-up", AGENTS / 5, WAITING / 5);
      arrivals(context, watch, abilities, "warm-up at a steady rate", WARM_UP_SECONDS);
      Rush half = rush(context, watch, abilities, "half", AGENTS / 2, WAITING / 2);
      Rush full = rush(context, watch, abilities, "full", AGENTS, WAITING);
      arrivals(context, watch, abilities, "steady", ARRIVAL_SECONDS);
      var figures = new LinkedHashMap<String, Object>();
      figures.put("assignmentsPerSecond", Math.round(full.perSecond()));
      figures.put("arrivalToOfferP50Ms", watch.waitMillis(50));
      figures.put("arrivalToOfferP99Ms", watch.waitMillis(99));
      figures.put("arrivalsPerSecond", ARRIVALS_PER_SECOND);
      figures.put("waiting", WAITING);
      figures.put("agents", AGENTS);
      figures.put("doubleOwners", doubleOwners(context));
      figures.put("unitsDrift", unitsDrift(context));
      figures.put(
          "costRatioAtDoubleSize", hundredths(full.cpuSecondsEach() / half.cpuSecondsEach()));
      figures.put("assignments", full.assignments());
      figures.put("cpuMillisAnAssignment", hundredths(1_000 * full.cpuSecondsEach()));
      figures.put("dataset", Office.DESCRIPTION);
      figures.put("seed", SEED);
      return figures;
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private ConfigurableApplicationContext start(Path data) {
    return new SpringApplicationBuilder(application)
        .run(
            "--demo=off",
            "--moked.announce=false",
            "--server.port=0",
            "--moked.store.data=" + data,
            "--moked.store.url=",
            "--logging.level.root=error");
  }

  /**
   * Everybody waits, then everybody comes in: from there to the last assignment. What one costs is
   * counted in time of processors, which does not depend on what else the machine has to do.
   */
  private static Rush rush(
      ConfigurableApplicationContext context,
      OfferWatch watch,
      Abilities abilities,
      String name,
      int agents,
      int waiting)
      throws InterruptedException {
    var office = new Office(context, abilities, name, agents, SEED);
    office.arrive(waiting);
    watch.untilQuiet(() -> {});
    var cpu = new CpuClock(context.getBean(JdbcClient.class));
    long before = watch.offers();
    long start = System.nanoTime();
    double spent = cpu.seconds();
    double[] spentAtLast = {spent};
    office.open();
    watch.untilQuiet(() -> spentAtLast[0] = cpu.seconds());
    long assignments = watch.offers() - before;
    double seconds = (watch.lastOffer() - start) / 1e9;
    return new Rush(assignments, assignments / seconds, (spentAtLast[0] - spent) / assignments);
  }

  /** Arrivals on a fixed beat, whether or not the one before has been served. */
  private static void arrivals(
      ConfigurableApplicationContext context,
      OfferWatch watch,
      Abilities abilities,
      String name,
      int seconds) {
    var office = new Office(context, abilities, name, AGENTS, SEED);
    office.open();
    watch.untilQuiet(() -> {});
    watch.forgetWaits();
    long beat = TimeUnit.SECONDS.toNanos(1) / ARRIVALS_PER_SECOND;
    long start = System.nanoTime();
    for (int i = 0; i < ARRIVALS_PER_SECOND * seconds; i++) {
      LockSupport.parkNanos(start + i * beat - System.nanoTime());
      UUID id = Ids.next();
      watch.expect(id);
      var _ = office.arriveAs(id);
    }
    watch.untilQuiet(() -> {});
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
