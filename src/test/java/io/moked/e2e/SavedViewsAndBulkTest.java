package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** G1: a view that one supervisor saves and another one uses. G8: one command on many rows. */
class SavedViewsAndBulkTest extends Story {

  private final Axe axe = new Axe();
  private Tongue tongue;

  @ParameterizedTest
  @EnumSource
  void aSharedViewIsFoundByAnotherSupervisorAndManyAreAssignedAtOnce(Tongue spoken) {
    tongue = spoken;
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    avi.becomes("away");
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Customer omer = asks("Omer", "עומר");
    Customer tamar = asks("Tamar", "תמר");
    assertThat(dana.row(tamar)).isVisible();

    String name = tongue.pick("Who is Omer", "מי זה עומר");
    saves(dana, omer, name);
    Supervisor other = Supervisor.watches(stage(), tongue, Cast.API);
    assertThat(other.row(tamar)).isVisible();
    other.at("view-selector").click();
    other.at("saved-view").filter(Staff.having(name)).click();
    assertThat(other.at("view-selector")).containsText(name);
    assertThat(other.row(omer)).isVisible();
    assertThat(other.row(tamar)).hasCount(0);

    deletesAndTakesBack(dana, name);
    dana.at("view-selector").click();
    dana.at("view-option-ongoing").click();
    manyAtOnce(dana, omer, tamar);
    assertThat(avi.offerOf(omer)).isVisible();
    assertThat(axe.violations()).isEmpty();
  }

  private Customer asks(String english, String hebrew) {
    return Customer.asks(stage(), tongue, tongue.pick(english, hebrew), tongue.pick("Hi", "היי"));
  }

  private void saves(Supervisor dana, Customer omer, String name) {
    dana.at("filters").click();
    assertThat(dana.at("filter-pane")).isVisible();
    dana.at("group").click();
    assertThat(dana.at("group-row")).hasCount(1);
    axe.look("filters and groups", dana.page());
    dana.at("group-row").getByRole(AriaRole.BUTTON).click();
    assertThat(dana.at("board-row")).hasCount(0);
    dana.at("group").click();
    dana.page()
        .locator("[data-testid=filter-text] input, input[data-testid=filter-text]")
        .fill(omer.name());
    assertThat(dana.at("board-row")).hasCount(1);
    dana.at("view-selector").click();
    dana.at("save-view-as").click();
    Locator dialog = dana.at("save-view-dialog");
    axe.look("saving a view", dana.page());
    dialog.getByTestId("view-name").fill(name);
    dialog.getByTestId("share-too").click();
    dialog.getByTestId("confirm").click();
    assertThat(dialog).hasCount(0);
    assertThat(dana.at("view-selector")).containsText(name);
  }

  private static void deletesAndTakesBack(Supervisor dana, String name) {
    dana.at("view-selector").click();
    dana.at("delete-view").click();
    assertThat(dana.at("deleted-view")).containsText(name);
    dana.at("restore-view").click();
    assertThat(dana.at("view-selector")).containsText(name);
  }

  /** What is refused is named with its reason, and can be tried again. */
  private void manyAtOnce(Supervisor dana, Customer one, Customer other) {
    dana.row(one).getByTestId("pick").click();
    dana.row(other).getByTestId("pick").click();
    assertThat(dana.row(one).getByTestId("pick")).isChecked();
    assertThat(dana.row(other).getByTestId("pick")).isChecked();
    dana.at("bulk-close").click();
    Locator dialog = dana.at("bulk-dialog");
    dialog.getByTestId("confirm").click();
    assertThat(dialog.getByTestId("bulk-failed").locator("li")).hasCount(2);
    assertThat(dialog.getByTestId("bulk-failed"))
        .containsText(tongue.says("conversation:refusal.wrong-state"));
    assertThat(dialog.getByTestId("retry")).isVisible();
    axe.look("results of many", dana.page());
    dialog.getByTestId("close-bulk").click();
    assertThat(dialog).hasCount(0);

    dana.at("bulk-assign").click();
    dialog.getByTestId("target").click();
    dana.page().keyboard().type(Cast.AVI.firstNameIn(tongue));
    dana.page().locator("[role=option]").filter(Staff.having(Cast.AVI.in(tongue))).click();
    dialog.getByTestId("override").click();
    axe.look("a command on many", dana.page());
    dialog.getByTestId("confirm").click();
    assertThat(dialog.getByTestId("bulk-summary")).isVisible();
    assertThat(dialog.getByTestId("bulk-failed")).hasCount(0);
    dialog.getByTestId("close-bulk").click();
    assertThat(dana.row(one)).hasAttribute("data-state", "active");
    assertThat(dana.row(other)).hasAttribute("data-state", "active");
    dana.at("pick-none").click();
    assertThat(dana.at("bulk-bar")).hasCount(0);
  }
}
