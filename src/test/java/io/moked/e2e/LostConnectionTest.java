package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever was away finds everything, in order and once. */
class LostConnectionTest extends Story {

  @ParameterizedTest
  @EnumSource
  void nothingIsMissingAndNothingIsThereTwice(Tongue tongue) {
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    Customer customer =
        Customer.asks(stage(), tongue, tongue.pick("Rami", "רמי"), tongue.pick("Seeds", "זרעים"));
    avi.accepts(customer);
    String[] said =
        tongue == Tongue.EN
            ? new String[] {
              "Hello", "Are you there?", "I am back", "Basil or mint?", "Mint, please."
            }
            : new String[] {"שלום", "אתה איתי?", "חזרתי", "בזיליקום או נענע?", "נענע, בבקשה."};
    customer.writes(said[0]);
    avi.reads(said[0]);

    stage().complaints().expect("ERR_INTERNET_DISCONNECTED");
    customer.page().context().setOffline(true);
    assertThat(customer.page().locator(".state")).hasText(tongue.widgetSays("offline"));
    avi.writes(said[1]);
    avi.seesHisMessage(said[1], "sent");
    assertThat(avi.company()).containsText(tongue.says("desk:company.disconnected"));
    customer.writes(said[2]);
    customer.seesHisMessage(said[2], "waiting");

    customer.page().context().setOffline(false);
    customer.reads(said[1]);
    avi.reads(said[2]);
    avi.seesHisMessage(said[1], "read");
    avi.writes(said[3]);
    customer.hasOnScreen(said[0], said[1], said[2], said[3]);

    customer.page().reload();
    customer.hasOnScreen(said[0], said[1], said[2], said[3]);
    customer.writes(said[4]);
    avi.hasOnScreen(said);

    avi.page().reload();
    avi.hasOnScreen(said);
    avi.hasAtWork(customer);
    customer.hasOnScreen(said);
  }
}
