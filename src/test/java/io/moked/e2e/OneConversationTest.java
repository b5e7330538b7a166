package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.moked.e2e.Staff.Happening;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer, three of the staff and two supervisors, from the first word to the forced end. */
class OneConversationTest extends Story {

  private static final String PASSWORD = "a long enough password";

  private Tongue tongue;
  private Customer customer;
  private Agent avi;
  private Agent noa;
  private Supervisor dana;
  private Supervisor lior;

  @ParameterizedTest
  @EnumSource
  void aConversationUnderTheEyesOfTwoSupervisors(Tongue spoken) {
    tongue = spoken;
    avi = Agent.comesToWork(stage(), tongue, Cast.AVI);
    dana = Supervisor.watches(stage(), tongue, Cast.DANA);
    lior = anotherSupervisor();

    theCustomerFindsAnAgent();
    theyTalk();
    danaMonitorsAndNobodySeesIt();
    danaJoinsAndBothAreTold();
    noaRejectsATransferAndNothingChanges();
    noaAcceptsATransferAndAviStaysToAdvise();
    danaClosesTakesItBackAndClosesForGood();
    theAuditTellsIt();
  }

  private Supervisor anotherSupervisor() {
    Administrator.comes(stage(), tongue)
        .takesInASupervisor("Lior Amir", "ליאור אמיר", "lior", PASSWORD);
    return Supervisor.watches(stage(), tongue, "lior", PASSWORD);
  }

  private void theCustomerFindsAnAgent() {
    String subject = tongue.pick("Order 1042 has not come", "הזמנה 1042 לא הגיעה");
    customer = Customer.visits(stage(), tongue, tongue.pick("Michal", "מיכל")).opensTheWidget();
    // S2: said before the first word.
    assertThat(customer.page().locator("form .policy"))
        .containsText(tongue.widgetSays("monitoringTitle"));
    customer.asks(subject);

    dana.seesStanding(
        customer, tongue.says("board:standing.offered", "agent", Cast.AVI.in(tongue)));
    assertThat(avi.offerOf(customer)).containsText(subject);
    avi.accepts(customer);

    customer.isTold(tongue.widgetSays("joined", "name", Cast.AVI.firstNameIn(tongue)));
    // S3: pushed to the board, all of it.
    assertThat(dana.row(customer)).hasAttribute("data-state", "active");
    assertThat(dana.cell(customer, "agent")).containsText(Cast.AVI.in(tongue));
    assertThat(dana.cell(customer, "agent"))
        .containsText(tongue.says("dispatch:load.now", "used", 30, "total", 100));
    assertThat(dana.cell(customer, "subject")).hasText(subject);
    assertThat(dana.cell(customer, "queue")).hasText(tongue.pick("Support", "תמיכה"));
    assertThat(dana.cell(customer, "handle")).hasText(Pattern.compile("\\d:\\d\\d"));
  }

  private void theyTalk() {
    String question = tongue.pick("Hello, where is it?", "שלום, איפה היא?");
    String answer = tongue.pick("One moment, I am looking.", "רגע, אני בודק.");
    customer.beginsToWrite(question);
    avi.seesTyping(customer.name());
    customer.composer().press("Enter");
    avi.reads(question);
    customer.seesHisMessage(question, "read");

    avi.composer().pressSequentially(answer);
    customer.seesTyping(Cast.AVI);
    avi.composer().press("Enter");
    customer.reads(answer);
    avi.seesHisMessage(answer, "read");
    customer.page().locator(".minimise").click();
    String later = tongue.pick("It leaves the house today.", "היא יוצאת היום.");
    avi.writes(later);
    avi.seesHisMessage(later, "delivered");
    customer.opensTheWidget();
    avi.seesHisMessage(later, "read");
  }

  /** S9 */
  private void danaMonitorsAndNobodySeesIt() {
    dana.monitors(customer);
    dana.reads(tongue.pick("It leaves the house today.", "היא יוצאת היום."));
    assertThat(lior.cell(customer, "watchers")).containsText(Cast.DANA.in(tongue));
    assertThat(lior.row(customer).getByTestId("watchers"))
        .hasAttribute("title", Cast.DANA.in(tongue) + ": " + tongue.says("board:mode.monitor"));
    assertThat(avi.company()).not().containsText(Cast.DANA.in(tongue));
    customer.isNotTold(Cast.DANA.firstNameIn(tongue));
  }

  /** S10 */
  private void danaJoinsAndBothAreTold() {
    dana.steps("join");
    dana.stands("joined");
    assertThat(lior.row(customer).getByTestId("watchers"))
        .hasAttribute("title", Cast.DANA.in(tongue) + ": " + tongue.says("board:mode.joined"));
    assertThat(avi.company())
        .containsText(tongue.says("desk:company.present.joined", "name", Cast.DANA.in(tongue)));
    customer.isTold(tongue.widgetSays("supervisorJoined", "name", Cast.DANA.firstNameIn(tongue)));

    String advice = tongue.pick("Offer a refund of the delivery.", "אפשר להציע החזר על המשלוח.");
    dana.writes(advice);
    avi.readsInternally(advice);
    String greeting = tongue.pick("We will make up for it.", "אנחנו נפצה על זה.");
    dana.writesTo("public", greeting);
    customer.reads(greeting);
    customer.doesNotRead(advice);
  }

  /** S20 */
  private void noaRejectsATransferAndNothingChanges() {
    // She reads the other language: what everybody is told later is told to each in his own.
    noa = Agent.comesToWork(stage(), tongue.other(), Cast.NOA);
    dana.transfersTo(Cast.NOA);
    lior.seesStanding(
        customer, tongue.says("board:standing.transfer", "agent", Cast.NOA.in(tongue)));
    assertThat(lior.row(customer).getByTestId("countdown"))
        .hasText(Pattern.compile("[0-2]:\\d\\d"));
    assertThat(avi.company()).containsText(Cast.NOA.in(tongue));
    noa.rejects(customer);
    dana.isTold(tongue.says("shell:told.transfer-rejected.title"));
    assertThat(lior.cell(customer, "agent")).containsText(Cast.AVI.in(tongue));
    avi.hasAtWork(customer);
    noa.hasNothingAtWork();
  }

  /** S19 */
  private void noaAcceptsATransferAndAviStaysToAdvise() {
    dana.transfersTo(Cast.NOA);
    noa.accepts(customer);
    dana.isTold(tongue.says("shell:told.transfer-accepted.title"));
    assertThat(lior.cell(customer, "agent")).containsText(Cast.NOA.in(tongue));
    assertThat(avi.company())
        .containsText(tongue.says("desk:company.consultant", "agent", Cast.NOA.in(tongue)));
    customer.isTold(tongue.widgetSays("transferred", "name", Cast.NOA.firstNameIn(tongue)));
    String hello = tongue.pick("Noa here, I have read all of it.", "כאן נעה, קראתי הכול.");
    noa.writes(hello);
    customer.reads(hello);
  }

  /** S21, S22 */
  private void danaClosesTakesItBackAndClosesForGood() {
    String reason = tongue.pick("Handled by phone", "טופל בטלפון");
    String goodbye = tongue.pick("We go on by phone.", "נמשיך בטלפון.");
    dana.forceCloses(reason, goodbye, 60);
    lior.seesStanding(customer, tongue.says("board:standing.closing"));
    dana.at("undo").click();
    avi.reads(
        new Happening(
            "force-close-undone",
            tongue.says("conversation:happening.forceCloseUndone", "by", Cast.DANA.in(tongue))));
    customer.doesNotRead(goodbye);

    dana.forceCloses(reason, goodbye, 1);
    avi.isTold(tongue.says("shell:told.force-closed.title"));
    noa.isTold(tongue.other().says("shell:told.force-closed.title"));
    customer.isTold(tongue.widgetSays("forceClosed"));
    customer.isTold(goodbye);
    customer.hasReachedTheEnd();
    assertThat(dana.at("closed")).containsText(reason);
    assertThat(lior.row(customer)).hasCount(0);
    avi.hasNothingAtWork();
    noa.hasNothingAtWork();
    noa.reads(new Happening("force-closed", goodbye));
  }

  private void theAuditTellsIt() {
    Audit audit = dana.readsTheAudit();
    audit.tells("accept", "accepted", Cast.AVI);
    audit.tells("monitor", "accepted", Cast.DANA);
    audit.tells("join", "accepted", Cast.DANA);
    audit.tells("transfer", "accepted", Cast.DANA, Cast.NOA.in(tongue));
    audit.tells("reject", "accepted", Cast.NOA);
    audit.tells("accept", "accepted", Cast.NOA);
    audit.tells("undo-force-close", "accepted", Cast.DANA);
    audit.tells(
        "force-close", "accepted", Cast.DANA, tongue.pick("Handled by phone", "טופל בטלפון"));
  }
}
