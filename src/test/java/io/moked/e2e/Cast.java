package io.moked.e2e;

import java.util.Locale;

/** The people of the demo organisation, and how they are called in each language. */
enum Cast {
  ADMIN("Ruth Admin", "רות מנהלת"),
  DANA("Dana Levi", "דנה לוי"),
  API("API program", "תוכנת API"),
  AVI("Avi Cohen", "אבי כהן"),
  NOA("Noa Friedman", "נעה פרידמן");

  private final String english;
  private final String hebrew;

  Cast(String english, String hebrew) {
    this.english = english;
    this.hebrew = hebrew;
  }

  String username() {
    return name().toLowerCase(Locale.ROOT);
  }

  String in(Tongue tongue) {
    return tongue.pick(english, hebrew);
  }

  /** What customers hear. */
  String firstNameIn(Tongue tongue) {
    return in(tongue).split(" ")[0];
  }
}
