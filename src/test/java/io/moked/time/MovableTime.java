package io.moked.time;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Imported by a test that starts the server: its time stands still unless the test moves it. */
@TestConfiguration(proxyBeanMethods = false)
public class MovableTime {

  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock();
  }

  @Bean
  @Primary
  AlarmThreads movableAlarms(MovableClock clock) {
    return clock.alarms();
  }
}
