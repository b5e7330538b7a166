package io.moked.e2e;

import io.moked.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A server with the demo organisation, new for each story: what one leaves behind, nobody finds.
 */
@ExtendWith(OneBrowser.class)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"moked.demo.enabled=on", "moked.store.connections=8"})
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
abstract class Story {

  @LocalServerPort private int port;
  private Stage stage;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("moked.store.url", () -> TestDatabase.fresh().url());
  }

  @BeforeEach
  void open(Chromium chromium) {
    stage = new Stage(chromium.browser(), "http://localhost:" + port);
  }

  @AfterEach
  void everybodyGoesAndNoPageHasComplained() {
    stage.close();
  }

  Stage stage() {
    return stage;
  }
}
