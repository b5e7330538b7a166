package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S21, S22, G7: closed by force in the organisation's words, undone once, and then for good. */
class ForceCloseByTemplateTest extends Story {

  @ParameterizedTest
  @EnumSource
  void S21_S22_G7_theCustomerReadsTheTemplateInHisLanguageUnlessItIsUndone(Tongue tongue) {
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    Customer customer =
        Customer.asks(stage(), tongue, tongue.pick("Yael", "יעל"), tongue.pick("Hi", "היי"));
    String words = tongue.pick("we cannot continue in this tone", "לא נוכל להמשיך בסגנון הזה");

    dana.selects(customer);
    closes(dana, customer, tongue, words, 30);
    dana.at("undo").click();
    assertThat(dana.at("undo")).hasCount(0);
    customer.isNotTold(words);
    assertThat(dana.row(customer)).isVisible();

    closes(dana, customer, tongue, words, 0);

    assertThat(dana.row(customer)).hasCount(0);
    customer.isTold(words);
    customer.isTold(customer.name());
    customer.hasReachedTheEnd();
    stage().photograph("force-close-by-template-" + tongue.code());
  }

  private static void closes(
      Supervisor dana, Customer customer, Tongue tongue, String words, int graceSeconds) {
    dana.commands("force-close");
    Locator dialog = dana.at("force-close-dialog");
    dialog.getByTestId("template-abuse").click();
    Locator preview = dialog.getByTestId("template-preview");
    assertThat(preview).containsText(words);
    assertThat(preview).containsText(customer.name());
    assertThat(dialog.getByTestId("reason")).hasValue(tongue.pick("Abuse", "התנהגות פוגענית"));
    Locator seconds = dialog.getByTestId("grace-seconds");
    seconds.fill(String.valueOf(graceSeconds));
    seconds.press("Tab");
    dialog.getByTestId("confirm").click();
    assertThat(dialog).hasCount(0);
  }
}
