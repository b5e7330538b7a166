package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** An agent at his desk. */
final class Agent extends Staff {

  private Agent(Page page, Tongue tongue) {
    super(page, tongue);
  }

  /** Has read that he may be monitored (S2), and is ready for customers. */
  static Agent comesToWork(Stage stage, Tongue tongue, Cast who) {
    Staff signedIn = signsIn(stage, tongue, who);
    Agent agent = new Agent(signedIn.page(), tongue);
    assertThat(agent.at("acknowledgement"))
        .containsText(tongue.says("shell:acknowledgement.purpose"));
    agent.at("acknowledge").click();
    assertThat(agent.at("acknowledgement")).hasCount(0);
    agent.hasPresence("available");
    return agent;
  }

  void hasPresence(String presence) {
    assertThat(at("presence-menu")).hasAttribute("data-presence", presence);
  }

  void becomes(String presence) {
    at("presence-menu").click();
    at("presence-" + presence).click();
    hasPresence(presence);
  }

  /** The offer of a customer's conversation, with its time running. */
  Locator offerOf(Customer customer) {
    Locator offer = at("offer").filter(having(customer.name()));
    assertThat(offer.getByTestId("countdown")).hasText(Pattern.compile("[0-2]:\\d\\d"));
    return offer;
  }

  void accepts(Customer customer) {
    offerOf(customer).getByTestId("accept").click();
    assertThat(at("conversation-header")).containsText(customer.name());
    assertThat(composer()).isFocused();
  }

  void rejects(Customer customer) {
    offerOf(customer).getByTestId("reject").click();
    assertThat(at("offer")).hasCount(0);
  }

  void looksAtOpenWork() {
    page().keyboard().press("Alt+o");
    assertThat(at("open-work")).isVisible();
  }

  /** A customer's conversation among those that may be picked. */
  Locator openWorkOf(Customer customer) {
    return at("open-work-row").filter(having(customer.name()));
  }

  void hasAtWork(Customer customer) {
    assertThat(at("work-row").filter(having(customer.name()))).isVisible();
  }

  void hasNothingAtWork() {
    assertThat(at("work-row")).hasCount(0);
  }

  /** Who else is in the conversation, as the desk tells it. */
  Locator company() {
    return at("company");
  }

  void seesHisMessage(String text, String mark) {
    assertThat(message(text).getByTestId("delivery")).hasAttribute("data-delivery", mark);
  }
}
