package io.moked.time;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock. A test that moves time brings another, as primary. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

  /**
   * In UTC and no finer than a microsecond, which is what PostgreSQL keeps: a time that was written
   * equals the time that is read back.
   */
  @Bean
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  @Bean
  AlarmThreads alarmThreads() {
    return new AlarmThreads();
  }
}
