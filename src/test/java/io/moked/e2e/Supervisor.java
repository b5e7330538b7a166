package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A supervisor over the Ongoing conversations dashboard (S3). */
final class Supervisor extends Staff {

  private Supervisor(Page page, Tongue tongue) {
    super(page, tongue);
  }

  static Supervisor watches(Stage stage, Tongue tongue, Cast who) {
    return watches(stage, tongue, who.username(), PASSWORD);
  }

  static Supervisor watches(Stage stage, Tongue tongue, String username, String password) {
    Staff signedIn = signsIn(stage, tongue, username, password);
    Supervisor supervisor = new Supervisor(signedIn.page(), tongue);
    assertThat(supervisor.at("view-selector")).hasText(tongue.says("board:view.ongoing"));
    return supervisor;
  }

  Locator row(Customer customer) {
    return at("board-row").filter(having(customer.name()));
  }

  Locator cell(Customer customer, String column) {
    return row(customer).locator("[data-column=" + column + "]");
  }

  void seesStanding(Customer customer, String text) {
    assertThat(row(customer).getByTestId("standing")).containsText(text);
  }

  void selects(Customer customer) {
    cell(customer, "customer").click();
    assertThat(at("selected")).containsText(customer.name());
  }

  Locator command(String id) {
    return at("command-" + id);
  }

  /** Presses a command once it is allowed. */
  void commands(String id) {
    assertThat(command(id)).not().hasAttribute("aria-disabled", "true");
    command(id).click();
  }

  /** A command that can't be done says why to whoever comes to it. */
  void isRefused(String id, String code) {
    assertThat(command(id)).hasAttribute("aria-disabled", "true");
    command(id).hover();
    assertThat(page().getByRole(AriaRole.TOOLTIP)).hasText(says("conversation:refusal." + code));
  }

  void monitors(Customer customer) {
    selects(customer);
    commands("monitor");
    stands("monitor");
    assertThat(at("purpose")).containsText(says("board:talk.purpose"));
  }

  /** His place on the ladder (S9). */
  void stands(String mode) {
    assertThat(at("supervised")).hasAttribute("data-mode", mode);
  }

  void steps(String step) {
    at("ladder-" + step).click();
  }

  void writesTo(String audience, String text) {
    at("audience-" + audience).click();
    writes(text);
  }

  void goesBackToTheBoard() {
    at("back").click();
    assertThat(at("board")).isVisible();
  }

  TargetDialog opens(String command) {
    commands(command);
    return new TargetDialog(this, at(command + "-dialog"));
  }

  void transfersTo(Cast agent) {
    TargetDialog dialog = opens("transfer");
    dialog.choose(agent);
    dialog.confirm("dispatch:transfer.confirm");
  }

  /** Fills in the dialog and closes: for good after so many seconds. */
  void forceCloses(String reason, String message, int graceSeconds) {
    commands("force-close");
    Locator dialog = at("force-close-dialog");
    dialog.getByTestId("reason").fill(reason);
    dialog.getByTestId("customer-message").fill(message);
    Locator seconds = dialog.getByTestId("grace-seconds");
    seconds.fill(String.valueOf(graceSeconds));
    seconds.press("Tab");
    dialog.getByTestId("confirm").click();
    assertThat(dialog).hasCount(0);
  }

  Audit readsTheAudit() {
    page().getByText(says("board:panel.audit")).click();
    return new Audit(this);
  }
}
