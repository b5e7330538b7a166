package io.moked.admin;

import io.moked.language.Names;
import java.util.Set;

/** What a copy is called: "Copy of …", and a number where that is taken. */
record CopyName(String name, Names names) {

  private static final int LONGEST = 100;

  static CopyName of(String name, Names names, Set<String> taken) {
    int number = 1;
    CopyName copy = numbered(name, names, number);
    while (taken.contains(copy.name())) {
      number++;
      copy = numbered(name, names, number);
    }
    return copy;
  }

  private static CopyName numbered(String name, Names names, int number) {
    String suffix = number == 1 ? "" : " (" + number + ")";
    return new CopyName(
        cut("Copy of " + name, suffix),
        new Names(cut("Copy of " + names.en(), suffix), cut("עותק של " + names.he(), suffix)));
  }

  private static String cut(String text, String suffix) {
    int most = LONGEST - suffix.length();
    return (text.length() > most ? text.substring(0, most) : text) + suffix;
  }
}
