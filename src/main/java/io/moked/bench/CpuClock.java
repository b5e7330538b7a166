package io.moked.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the processors have spent on the server and on its database so far. Unlike the clock on the
 * wall it does not count what else the machine had to do.
 */
final class CpuClock {

  private final JdbcClient jdbc;

  CpuClock(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  double seconds() {
    return (server() + database()) / 1e9;
  }

  private static long server() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** Of the process that answers, of the one that started it, and of all others which that did. */
  private long database() {
    long pid = jdbc.sql("select pg_backend_pid()").query(Long.class).single();
    return ProcessHandle.of(pid).flatMap(ProcessHandle::parent).stream()
        .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()))
        .map(process -> process.info().totalCpuDuration())
        .flatMap(Optional::stream)
        .mapToLong(Duration::toNanos)
        .sum();
  }
}
