package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The agents' panel in front of a supervisor (behaviour 3.6). */
final class AgentsPanel {

  private final Staff reader;

  AgentsPanel(Staff reader) {
    this.reader = reader;
    reader.at("view-agents").click();
    assertThat(reader.at("purpose")).containsText(reader.says("board:talk.purpose"));
    assertThat(reader.at("agent").first()).isVisible();
  }

  Locator row(Cast agent) {
    return reader.at("agent").filter(Staff.having(agent.in(reader.tongue())));
  }

  void shows(Cast agent, String presence) {
    assertThat(row(agent)).hasAttribute("data-presence", presence);
  }

  void saysThatItWasSetBy(Cast agent, Cast by) {
    assertThat(row(agent).getByTestId("presence-since")).containsText(by.in(reader.tongue()));
  }

  /** By keyboard alone: the dialog is opened, the choice made, and the focus comes back. */
  void changes(Cast agent, String presence) {
    row(agent).getByTestId("change-presence").focus();
    reader.page().keyboard().press("Enter");
    Locator dialog = reader.at("presence-dialog");
    dialog.getByTestId("presence-" + presence).focus();
    reader.page().keyboard().press("Space");
    reader.page().keyboard().press("Enter");
    assertThat(dialog).hasCount(0);
    assertThat(row(agent).getByTestId("change-presence")).isFocused();
  }

  void resets(Cast agent) {
    row(agent).getByTestId("change-presence").click();
    reader.at("reset-presence").click();
    assertThat(reader.at("presence-dialog")).hasCount(0);
  }

  Locator opensTheCardOf(Cast agent) {
    row(agent).getByTestId("open-card").click();
    return reader.at("agent-card");
  }

  void closesTheCard() {
    reader.page().keyboard().press("Escape");
    assertThat(reader.at("agent-card")).hasCount(0);
  }
}
