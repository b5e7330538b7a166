package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen in both languages, in light and in dark, without a violation. */
class AccessibilityTest extends Story {

  private final Axe axe = new Axe();
  private Tongue tongue;

  @ParameterizedTest
  @EnumSource
  void noScreenHasABarrier(Tongue spoken) {
    tongue = spoken;
    signingIn();
    Agent avi = theDesk();
    Customer customer = theWidget();
    Supervisor dana = theBoard(avi, customer);
    theDialogs(dana, customer);
    theConversation(dana, avi, customer);
    theAdministration();
    assertThat(axe.violations()).isEmpty();
  }

  private void signingIn() {
    Page page = stage().windowOf("stranger");
    page.navigate("/");
    if (tongue == Tongue.HE) {
      page.getByTestId("language-switch").click();
    }
    assertThat(page.locator("html")).hasAttribute("dir", tongue.direction());
    axe.look("sign-in", page);
  }

  private Agent theDesk() {
    Staff tom = Staff.signsIn(stage(), tongue, "tom", Staff.PASSWORD);
    assertThat(tom.at("acknowledgement")).isVisible();
    axe.look("acknowledgement", tom.page());
    tom.page().context().close();
    Agent avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    axe.look("empty desk", avi.page());
    avi.page().keyboard().press("?");
    assertThat(avi.page().getByText(tongue.says("shell:shortcuts.title")).last()).isVisible();
    axe.look("shortcuts", avi.page());
    avi.page().keyboard().press("Escape");
    return avi;
  }

  private Customer theWidget() {
    Customer customer = Customer.visits(stage(), tongue, tongue.pick("Tamar", "תמר"));
    axe.look("shop", customer.page());
    customer.opensTheWidget();
    assertThat(customer.page().locator("form .policy")).not().isEmpty();
    axe.look("widget's form", customer.page());
    customer.asks(tongue.pick("A cactus without water", "קקטוס בלי מים"));
    axe.look("widget's search", customer.page());
    return customer;
  }

  private Supervisor theBoard(Agent avi, Customer customer) {
    avi.offerOf(customer);
    axe.look("desk with an offer", avi.page());
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    assertThat(dana.row(customer)).isVisible();
    axe.look("dashboard with an offer", dana.page());
    avi.accepts(customer);
    customer.writes(tongue.pick("How much water?", "כמה מים?"));
    avi.reads(tongue.pick("How much water?", "כמה מים?"));
    avi.writes(tongue.pick("A glass in a month.", "כוס בחודש."));
    customer.reads(tongue.pick("A glass in a month.", "כוס בחודש."));
    axe.look("desk with a conversation", avi.page());
    axe.look("widget's conversation", customer.page());
    return dana;
  }

  private void theDialogs(Supervisor dana, Customer customer) {
    dana.selects(customer);
    axe.look("dashboard with a selection", dana.page());
    TargetDialog transfer = dana.opens("transfer");
    transfer.everyone();
    transfer.choose(Cast.NOA);
    assertThat(transfer.warning()).isVisible();
    axe.look("transfer dialog", dana.page());
    dana.page().keyboard().press("Escape");
    dana.commands("force-close");
    assertThat(dana.at("force-close-dialog")).isVisible();
    axe.look("force close dialog", dana.page());
    dana.at("force-close-dialog").getByTestId("confirm").click();
    axe.look("force close dialog with a fault", dana.page());
    dana.button("shell:cancel").click();
    assertThat(dana.at("force-close-dialog")).hasCount(0);
  }

  private void theConversation(Supervisor dana, Agent avi, Customer customer) {
    dana.monitors(customer);
    axe.look("conversation, monitored", dana.page());
    dana.steps("join");
    dana.stands("joined");
    dana.writes(tongue.pick("Well said.", "יפה אמרת."));
    avi.readsInternally(tongue.pick("Well said.", "יפה אמרת."));
    axe.look("conversation, joined", dana.page());
    axe.look("desk with a supervisor", avi.page());
    dana.forceCloses(tongue.pick("A test", "בדיקה"), "", 60);
    assertThat(dana.at("grace")).isVisible();
    axe.look("conversation in its grace", dana.page());
    dana.at("undo").click();
    assertThat(dana.at("grace")).hasCount(0);
    dana.forceCloses(tongue.pick("A test", "בדיקה"), tongue.pick("Goodbye", "להתראות"), 0);
    assertThat(dana.at("closed")).isVisible();
    customer.hasReachedTheEnd();
    axe.look("conversation, closed", dana.page());
    axe.look("widget at the end", customer.page());
    dana.at("view-audit").click();
    assertThat(dana.at("audit-entry").first()).isVisible();
    axe.look("audit", dana.page());
    dana.at("view-dashboard").click();
    assertThat(dana.page().getByText(tongue.says("board:empty.none.title"))).isVisible();
    axe.look("empty dashboard", dana.page());
  }

  private void theAdministration() {
    Administrator admin = Administrator.comes(stage(), tongue);
    for (String section : List.of("supervision", "monitoring")) {
      admin.opens(section);
      axe.look(section, admin.page());
    }
    for (String section : List.of("agents", "queues", "workstreams")) {
      admin.opens(section);
      axe.look(section, admin.page());
      admin.at("new").click();
      assertThat(admin.at("record-form")).isVisible();
      axe.look(section + ", a new one", admin.page());
      admin.at("back").click();
      assertThat(admin.at("record-form")).hasCount(0);
    }
    for (String section : List.of("hours", "profiles", "presences")) {
      admin.opens(section);
      axe.look(section, admin.page());
      admin.at("new").click();
      assertThat(admin.at("record-dialog")).isVisible();
      axe.look(section + ", a new one", admin.page());
      admin.page().keyboard().press("Escape");
      assertThat(admin.at("record-dialog")).hasCount(0);
    }
  }
}
