package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Names;
import java.util.Set;

/**
 * Somebody to be taken into the directory.
 *
 * @param username 1 to 64 letters, digits, dots, dashes, underscores or @; unique whatever its case
 * @param name 1 to 100 characters
 * @param names the same in each language, 1 to 100 characters each
 * @param password 1 to 128 characters; how good it must be is for whoever asks for one
 */
public record NewStaff(
    String username,
    String name,
    Names names,
    Set<Role> roles,
    Language language,
    String password) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "NewStaff[" + username + ", " + roles + "]";
  }
}
