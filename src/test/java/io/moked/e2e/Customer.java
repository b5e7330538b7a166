package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody on the shop's page with a question. */
final class Customer {

  private final Page page;
  private final Tongue tongue;
  private final String name;

  private Customer(Page page, Tongue tongue, String name) {
    this.page = page;
    this.tongue = tongue;
    this.name = name;
  }

  static Customer visits(Stage stage, Tongue tongue, String name) {
    Page page = stage.windowOf(name);
    page.navigate("/shop/index.html?lang=" + tongue.code());
    assertThat(page.locator("html")).hasAttribute("dir", tongue.direction());
    return new Customer(page, tongue, name);
  }

  static Customer asks(Stage stage, Tongue tongue, String name, String question) {
    return visits(stage, tongue, name).opensTheWidget().asks(question);
  }

  Customer opensTheWidget() {
    page.locator("moked-chat .launcher").click();
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    return this;
  }

  Customer asks(String question) {
    page.getByLabel(tongue.widgetSays("name"), exactly()).fill(name);
    page.getByLabel(tongue.widgetSays("question")).fill(question);
    button("start").click();
    assertThat(composer()).isVisible();
    return this;
  }

  Customer writes(String text) {
    composer().fill(text);
    composer().press("Enter");
    return this;
  }

  /** Writes letter by letter and does not send it. */
  Customer beginsToWrite(String text) {
    composer().pressSequentially(text);
    return this;
  }

  void reads(String text) {
    assertThat(message(text)).isVisible();
  }

  void doesNotRead(String text) {
    assertThat(log().getByText(text)).hasCount(0);
  }

  void isTold(String text) {
    assertThat(page.locator(".notice").filter(having(text))).isVisible();
  }

  void isNotTold(String text) {
    assertThat(page.locator(".notice").filter(having(text))).hasCount(0);
  }

  void seesTyping(Cast who) {
    assertThat(page.locator(".typing"))
        .hasText(tongue.widgetSays("typing", "name", who.firstNameIn(tongue)));
  }

  void seesHisMessage(String text, String mark) {
    assertThat(message(text)).hasAttribute("data-mark", mark);
  }

  /** All that was said, in this order, each once. */
  void hasOnScreen(String... texts) {
    assertThat(page.locator(".message .text")).hasText(texts);
  }

  /** Where he stands in the queue, as long as nobody is with him. */
  Locator place() {
    return page.locator(".place");
  }

  void hasReachedTheEnd() {
    assertThat(button("startNew")).isVisible();
  }

  Page page() {
    return page;
  }

  String name() {
    return name;
  }

  Locator log() {
    return page.getByRole(AriaRole.LOG);
  }

  Locator composer() {
    return page.getByLabel(tongue.widgetSays("write"), exactly());
  }

  Locator button(String word) {
    return page.getByRole(
        AriaRole.BUTTON, new GetByRoleOptions().setName(tongue.widgetSays(word)).setExact(true));
  }

  private Locator message(String text) {
    return page.locator(".message").filter(having(text));
  }

  private static FilterOptions having(String text) {
    return new FilterOptions().setHasText(text);
  }

  private static GetByLabelOptions exactly() {
    return new GetByLabelOptions().setExact(true);
  }
}
