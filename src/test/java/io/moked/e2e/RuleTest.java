package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule from the administrator who writes it to the customer whom it concerns. */
class RuleTest extends Story {

  private final Axe axe = new Axe();
  private Tongue tongue;

  @ParameterizedTest
  @EnumSource
  void aRuleIsWrittenTriedSavedAndFollowed(Tongue spoken) {
    tongue = spoken;
    String sales = tongue.pick("Sales", "מכירות");
    String support = tongue.pick("Support", "תמיכה");
    String orders = tongue.pick("Orders", "הזמנות");
    Administrator admin = Administrator.comes(stage(), tongue);
    RulesPage rules = admin.opensTheRules();
    Supervisor dana = Supervisor.watches(stage(), tongue, Cast.DANA);

    rules.addsARoute(orders, tongue.pick("order", "להזמין"), sales);
    rules.tries(tongue.pick("I want to ORDER a fern", "אני רוצה להזמין שרך"));
    rules.wouldGoTo(sales, tongue.says("routing:tester.because.route", "rule", orders));
    rules.saysOfTheRoute(orders, true);
    axe.look("a rule that is tried", admin.page());
    rules.tries(tongue.pick("My fern is ill", "השרך שלי חולה"));
    rules.saysOfTheRoute(orders, false);
    rules.saysWhoTakesTheRest(support);

    Customer before = asks(tongue.pick("Early", "מקדים"));
    assertThat(dana.cell(before, "queue")).hasText(support);
    rules.saves();

    Customer buyer = asks(tongue.pick("Buyer", "קונה"));
    assertThat(dana.cell(buyer, "queue")).hasText(sales);
    Customer owner =
        Customer.asks(
            stage(),
            tongue,
            tongue.pick("Owner", "בעלים"),
            tongue.pick("My fern is ill", "השרך שלי חולה"));
    assertThat(dana.cell(owner, "queue")).hasText(support);
    assertThat(dana.cell(before, "queue")).hasText(support);
    assertThat(axe.violations()).isEmpty();
  }

  private Customer asks(String name) {
    return Customer.asks(
        stage(), tongue, name, tongue.pick("How do I order a fern?", "איך אפשר להזמין שרך?"));
  }
}
