package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** The administrator on the pages of the organisation. */
final class Administrator extends Staff {

  private Administrator(Page page, Tongue tongue) {
    super(page, tongue);
  }

  static Administrator comes(Stage stage, Tongue tongue) {
    Staff signedIn = signsIn(stage, tongue, Cast.ADMIN);
    return new Administrator(signedIn.page(), tongue);
  }

  void opens(String section) {
    at("section-" + section).click();
    assertThat(page().getByRole(AriaRole.HEADING).first())
        .hasText(says("admin:section." + section));
  }

  void turns(String which, boolean on) {
    opens("supervision");
    assertThat(at("switch-" + which))
        .isChecked(new LocatorAssertions.IsCheckedOptions().setChecked(!on));
    at("switch-" + which).click();
    String turned = on ? "admin:switches.turnedOn" : "admin:switches.turnedOff";
    assertThat(at("turned"))
        .containsText(says(turned, "name", says("admin:switches." + which + ".name")));
  }

  /** Customers are asked before anybody reads along (S2). */
  void asksCustomersForConsent() {
    opens("monitoring");
    at("consent-required").click();
    at("save").click();
    isTold(says("admin:saved"));
  }

  /** Whoever is in the queue of "Website chat" may take what waits in it. */
  void letsAgentsPick() {
    opensTheWebsite("distribution");
    at("pickable").click();
    at("save").click();
    isTold(says("admin:saved"));
  }

  /** Where the conversations of "Website chat" go. */
  RulesPage opensTheRules() {
    opensTheWebsite("rules");
    return new RulesPage(this);
  }

  private void opensTheWebsite(String part) {
    opens("workstreams");
    page()
        .getByRole(AriaRole.ROW)
        .filter(having(tongue().pick("Website chat", "צ'אט באתר")))
        .getByTestId("edit")
        .click();
    at("part-" + part).click();
  }

  void takesInASupervisor(String english, String hebrew, String username, String password) {
    opens("agents");
    at("new").click();
    Locator form = at("record-form");
    form.getByTestId("name-en").fill(english);
    form.getByTestId("name-he").fill(hebrew);
    form.getByTestId("username").fill(username);
    form.getByTestId("password").fill(password);
    form.getByTestId("role-agent").click();
    form.getByTestId("role-supervisor").click();
    form.getByTestId("save").click();
    isTold(says("admin:saved"));
  }

  /** So much of an agent there is. */
  void gives(Cast agent, int units) {
    opens("agents");
    page().getByRole(AriaRole.ROW).filter(having(agent.in(tongue()))).getByTestId("edit").click();
    Locator form = at("record-form");
    form.getByTestId("units").fill(String.valueOf(units));
    form.getByTestId("units").press("Tab");
    form.getByTestId("save").click();
    isTold(says("admin:saved"));
  }

  /** The rule that Moked ships with, without its half a minute. */
  void isAlertedOfEmptyQueuesAtOnce() {
    opens("alerts");
    String rule = tongue().pick("Nobody in the queue", "אין סוכנים בתור");
    page().getByRole(AriaRole.ROW).filter(having(rule)).getByTestId("edit").click();
    Locator form = at("record-dialog");
    form.getByTestId("seconds").fill("0");
    form.getByTestId("save").click();
    isTold(says("admin:saved"));
  }

  Audit readsTheAudit() {
    at("view-audit").click();
    return new Audit(this);
  }
}
