package io.moked.routing;

import io.moked.Moked;
import io.moked.time.AlarmThreads;
import io.moked.time.MovableClock;
import java.net.URL;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The whole application in this process, beside others on the same database, or again after it was
 * stopped. Its time is the test's.
 */
public final class Node implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  private Node(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Returns when it is ready.
   *
   * @param port 0 for any that is free
   */
  public static Node start(String databaseUrl, MovableClock clock, int port, boolean demo) {
    return new Node(
        new SpringApplicationBuilder(Moked.class)
            .initializers((GenericApplicationContext context) -> prepare(context, clock))
            .run(
                "--server.port=" + port,
                "--demo=" + (demo ? "on" : "off"),
                "--moked.store.url=" + databaseUrl,
                "--moked.store.connections=8",
                "--moked.web.files=classpath:/pages",
                "--moked.workforce.zone=UTC"));
  }

  private static void prepare(GenericApplicationContext context, MovableClock clock) {
    context.registerBean(NoTests.class);
    context.registerBean(
        "movableClock", MovableClock.class, () -> clock, it -> it.setPrimary(true));
    context.registerBean(
        "movableAlarms", AlarmThreads.class, clock::alarms, it -> it.setPrimary(true));
  }

  public int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  <T> T the(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }

  /** What tests declare for themselves is none of the application's business. */
  static final class NoTests extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) {
      URL tests = Node.class.getProtectionDomain().getCodeSource().getLocation();
      return type.getResource().getDescription().contains(tests.getPath());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof NoTests;
    }

    @Override
    public int hashCode() {
      return NoTests.class.hashCode();
    }
  }
}
