package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The rules of a workstream, and beside them the tester. */
final class RulesPage {

  private final Administrator admin;

  RulesPage(Administrator admin) {
    this.admin = admin;
  }

  /** A route for whoever says this word in his question. */
  void addsARoute(String name, String word, String queue) {
    Locator routes = admin.at("routes");
    routes.getByTestId("add-route").click();
    routes.getByTestId("route-name").fill(name);
    routes.getByTestId("add-condition").click();
    routes.getByTestId("field").selectOption("subject");
    routes.getByTestId("op").selectOption("contains");
    routes.getByTestId("value").fill(word);
    routes.getByTestId("share-queue").selectOption(queue);
    assertThat(routes.getByTestId("share-total")).hasText(admin.says("routing:share.total"));
  }

  /** Imagines a conversation that begins with this question. */
  void tries(String question) {
    admin.at("fact-subject").fill(question);
    admin.at("run-test").click();
  }

  /** What the tester says would become of it. */
  void wouldGoTo(String queue, String why) {
    assertThat(admin.at("test-result"))
        .containsText(admin.says("routing:tester.goes", "queue", queue, "why", why));
  }

  /** Whether the route that the tester looked at held. */
  void saysOfTheRoute(String name, boolean held) {
    String outcome = held ? "matched" : "passed";
    String step = admin.says("routing:tester.step.route." + outcome, "rule", name);
    assertThat(admin.at("step").filter(Staff.having(step)))
        .hasAttribute("data-matched", String.valueOf(held));
  }

  /** Which queue takes what no route takes. */
  void saysWhoTakesTheRest(String queue) {
    String step = admin.says("routing:tester.step.fallback.matched", "rule", queue);
    assertThat(admin.at("step").filter(Staff.having(step))).isVisible();
  }

  void saves() {
    admin.at("save").click();
    admin.isTold(admin.says("admin:saved"));
  }
}
