package io.moked.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** The page that says who did what, looks included. */
record Audit(Staff reader) {

  /** There is an entry of this act, done or refused, by this person, with these words in it. */
  void tells(String verb, String outcome, Cast actor, String... words) {
    Locator entry =
        reader
            .at("audit-entry")
            .and(reader.page().locator("[data-verb=" + verb + "][data-outcome=" + outcome + "]"))
            .filter(Staff.having(actor.in(reader.tongue())));
    for (String word : words) {
      entry = entry.filter(Staff.having(word));
    }
    assertThat(entry.first()).isVisible();
  }
}
