package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody of the staff in front of the application. */
class Staff {

  static final String PASSWORD = "demo";

  private final Page page;
  private final Tongue tongue;

  Staff(Page page, Tongue tongue) {
    this.page = page;
    this.tongue = tongue;
  }

  /** Signs in by hand, in the language picked on the way. */
  static Staff signsIn(Stage stage, Tongue tongue, Cast who) {
    return signsIn(stage, tongue, who.username(), PASSWORD);
  }

  static Staff signsIn(Stage stage, Tongue tongue, String username, String password) {
    Page page = stage.windowOf(username);
    page.navigate("/");
    if (tongue == Tongue.HE) {
      page.getByTestId("language-switch").click();
    }
    assertThat(page.locator("html")).hasAttribute("dir", tongue.direction());
    Staff staff = new Staff(page, tongue);
    staff.field("shell:signIn.username").fill(username);
    staff.field("shell:signIn.password").fill(password);
    staff.button("shell:signIn.submit").click();
    assertThat(page.getByTestId("account-menu")).isVisible();
    return staff;
  }

  Page page() {
    return page;
  }

  Tongue tongue() {
    return tongue;
  }

  String says(String key, Object... namesAndValues) {
    return tongue.says(key, namesAndValues);
  }

  Locator field(String label) {
    return page.getByLabel(says(label), new Page.GetByLabelOptions().setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(says(name)).setExact(true));
  }

  Locator at(String testId) {
    return page.getByTestId(testId);
  }

  /** A word in passing, on whatever page he is. */
  void isTold(String text) {
    assertThat(page.getByText(text).first()).isVisible();
  }

  Locator composer() {
    return page.locator("[data-composer]");
  }

  void writes(String text) {
    composer().fill(text);
    composer().press("Enter");
  }

  void reads(String text) {
    assertThat(message(text)).isVisible();
  }

  void readsInternally(String text) {
    assertThat(message(text)).hasAttribute("data-audience", "internal");
  }

  void reads(Happening happening) {
    Locator line = at("happening").and(page.locator("[data-type=" + happening.type() + "]"));
    assertThat(line.filter(having(happening.text())).last()).isVisible();
  }

  /** All that was said, in this order, each once. */
  void hasOnScreen(String... texts) {
    assertThat(page.locator("[data-testid=message] p")).hasText(texts);
  }

  void seesTyping(String name) {
    assertThat(at("typing")).hasText(says("conversation:typing_one", "names", name));
  }

  Locator message(String text) {
    return at("message").filter(having(text));
  }

  static FilterOptions having(String text) {
    return new FilterOptions().setHasText(text);
  }

  /** A line of the timeline that is no message. */
  record Happening(String type, String text) {}
}
