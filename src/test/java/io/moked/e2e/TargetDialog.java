package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The dialog in which an agent or a queue is chosen (S13, S18). */
record TargetDialog(Staff reader, Locator dialog) {

  void everyone() {
    // Until the list has come the dialog still grows, and the switch would move under the pointer.
    assertThat(dialog.locator("[data-testid=agent-targets], [data-testid=no-targets]")).isVisible();
    dialog.getByTestId("everyone").click();
    assertThat(dialog.getByTestId("everyone")).isChecked();
  }

  void offersNobody() {
    assertThat(dialog.getByTestId("no-targets")).isVisible();
  }

  Locator target(Cast agent) {
    return dialog.locator("[data-testid^=target-]").filter(Staff.having(agent.in(reader.tongue())));
  }

  void offers(Cast agent) {
    assertThat(target(agent)).isVisible();
  }

  void doesNotOffer(Cast agent) {
    assertThat(target(agent)).hasCount(0);
  }

  void choose(Cast agent) {
    target(agent).click();
    assertThat(target(agent).locator("input")).isChecked();
  }

  /** The rules that the choice sets aside, said before it is made (S12). */
  Locator warning() {
    return dialog.getByTestId("override");
  }

  void agree() {
    dialog.getByTestId("override-agree").click();
    assertThat(dialog.getByTestId("override-agree")).isChecked();
  }

  void confirm(String words) {
    Locator confirm = dialog.getByTestId("confirm");
    assertThat(confirm).hasText(reader.says(words));
    confirm.click();
    assertThat(dialog).hasCount(0);
  }
}
