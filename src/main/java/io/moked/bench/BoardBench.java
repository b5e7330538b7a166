package io.moked.bench;

import io.moked.conversation.Conversations;
import io.moked.conversation.view.Ongoing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How soon supervisors see what has changed: the real server with its sockets, all conversations on
 * its board, changes through the ledger on a fixed beat, each viewer with a filter of his own.
 */
final class BoardBench {

  private static final long SEED = 20_261_123;
  private static final int ONGOING = 100_000;
  private static final int VIEWERS = 100;
  private static final int CHANGES_PER_SECOND = 1_000;
  private static final int WARM_UP_SECONDS = 6;
  private static final int SECONDS = 15;

  private final Class<?> application;
  private final QueryCount queries = new QueryCount();

  BoardBench(Class<?> application) {
    this.application = application;
  }

  Map<String, Object> measure() throws Exception {
    Path data = Files.createTempDirectory("moked-bench");
    try {
      Crowd crowd = new Crowd(ONGOING, SEED);
      try (var context = start(data)) {
        crowd.layDown(context);
      }
      try (var context = start(data)) {
        return measure(context, crowd);
      }
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private Map<String, Object> measure(ConfigurableApplicationContext context, Crowd crowd)
      throws InterruptedException {
    int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    Ongoing ongoing = context.getBean(Ongoing.class);
    var sightings = new Sightings();
    Conversations conversations = context.getBean(Conversations.class);
    conversations.changes().follow(sightings::committed);
    var onlookers = new ArrayList<Onlooker>();
    for (int i = 0; i < VIEWERS; i++) {
      onlookers.add(new Onlooker(port, Crowd.TOKEN, BoardQueries.of(i, crowd.queues()), sightings));
    }
    for (Onlooker onlooker : onlookers) {
      onlooker.awaitWindow();
    }
    var beat = new Beat(conversations, ongoing, sightings, new Random(SEED));
    beat.run(CHANGES_PER_SECOND, WARM_UP_SECONDS, onlookers);
    queries.reset();
    onlookers.forEach(Onlooker::forgetBytes);
    sightings.begin();
    long start = System.nanoTime();
    beat.run(CHANGES_PER_SECOND, SECONDS, onlookers);
    double seconds = (System.nanoTime() - start) / 1e9;
    long changes = sightings.changes();
    long others = queries.others();
    long ledgers = queries.ledgers();
    List<Long> bytes = onlookers.stream().map(Onlooker::bytes).toList();
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1)); // what is on its way counts, too
    var figures = new LinkedHashMap<String, Object>();
    figures.put("ongoing", ongoing.all().size());
    figures.put("viewers", VIEWERS);
    figures.put("changesPerSecond", Math.round(changes / seconds));
    figures.put("changeToClientP50Ms", sightings.millis(50));
    figures.put("changeToClientP99Ms", sightings.millis(99));
    figures.put("bytesPerSecondPerViewer", Math.round(sum(bytes) / seconds / VIEWERS));
    figures.put("dbQueriesPerSecond", Math.round(others / seconds * 100) / 100.0);
    figures.put("mostBytesPerSecondOfAViewer", Math.round(most(bytes) / seconds));
    figures.put("ledgerQueriesPerSecond", Math.round(ledgers / seconds));
    figures.put("sightings", sightings.count());
    figures.put("seconds", Math.round(seconds));
    figures.put("dataset", BoardQueries.DESCRIPTION);
    figures.put("seed", SEED);
    onlookers.forEach(Onlooker::leave);
    return figures;
  }

  private static double sum(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).sum();
  }

  private static long most(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private ConfigurableApplicationContext start(Path data) {
    return new SpringApplicationBuilder(application)
        .initializers(context -> context.getBeanFactory().addBeanPostProcessor(counter()))
        .run(
            "--demo=off",
            "--moked.announce=false",
            "--server.port=0",
            "--moked.store.data=" + data,
            "--moked.store.url=",
            "--logging.level.root=error");
  }

  private BeanPostProcessor counter() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return queries.counted(bean);
      }
    };
  }
}
