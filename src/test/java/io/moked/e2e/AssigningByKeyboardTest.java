package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the list to the act without a mouse. */
class AssigningByKeyboardTest extends Story {

  private static final int MOST_STOPS = 60;

  @ParameterizedTest
  @EnumSource
  void aConversationIsAssignedByKeyboardAlone(Tongue tongue) {
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    avi.becomes("away");
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Customer customer =
        Customer.asks(stage(), tongue, tongue.pick("Omer", "עומר"), tongue.pick("Hi", "היי"));
    assertThat(dana.row(customer)).hasAttribute("data-state", "open");
    Page page = dana.page();

    tabTo(page, page.locator("[data-testid=board] [tabindex='0']").first());
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Space");
    assertThat(dana.at("selected")).containsText(customer.name());
    assertThat(dana.command("assign")).not().hasAttribute("aria-disabled", "true");
    page.keyboard().press("a");

    Locator dialog = dana.at("assign-dialog");
    tabTo(page, dialog.getByTestId("everyone"));
    page.keyboard().press("Space");
    tabTo(page, dialog.getByTestId("target-search"));
    page.keyboard().type(Cast.AVI.firstNameIn(tongue));
    Locator target = new TargetDialog(dana, dialog).target(Cast.AVI).locator("input");
    assertThat(dialog.locator("[data-testid^=target-] input[type=radio]")).hasCount(1);
    tabTo(page, target);
    page.keyboard().press("Space");
    tabTo(page, dialog.getByTestId("override-agree"));
    page.keyboard().press("Space");
    page.keyboard().press("Enter");

    assertThat(dialog).hasCount(0);
    assertThat(avi.offerOf(customer)).isVisible();
    avi.page().keyboard().press("Alt+a");
    assertThat(avi.composer()).isFocused();
    assertThat(dana.cell(customer, "agent")).containsText(Cast.AVI.in(tongue));
  }

  /** Goes from stop to stop until it is reached. */
  private static void tabTo(Page page, Locator goal) {
    assertThat(goal).isVisible();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      if ((boolean) goal.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(goal + " is not reached by " + MOST_STOPS + " Tabs");
  }
}
