package io.moked.sentiment.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One spelling for what is read as one: vowel points, alef forms, apostrophes, drawn-out letters.
 */
public final class Normal {

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+");
  private static final Pattern HANDLE = Pattern.compile("(?<!\\w)@\\w+");
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern HASHTAG =
      Pattern.compile("#(\\w+)", Pattern.UNICODE_CHARACTER_CLASS);

  private Normal() {}

  /** Without addresses and handles, with hashtags as words; letters keep their case. */
  static String cleaned(String text) {
    String plain = text.indexOf('&') < 0 ? text : entities(text);
    if (plain.indexOf('@') >= 0 || plain.contains("://") || plain.contains("www.")) {
      plain = HANDLE.matcher(ADDRESS.matcher(plain).replaceAll(" ")).replaceAll(" ");
    }
    if (plain.indexOf('#') >= 0) {
      plain = HASHTAG.matcher(plain).replaceAll(tag -> HUMP.matcher(tag.group(1)).replaceAll(" "));
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFKC);
  }

  private static String entities(String text) {
    return text.replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'");
  }

  /** The form of a word in which it is looked up. */
  public static String word(String word) {
    var out = new StringBuilder(word.length());
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char letter = letter(lower.charAt(i));
      if (letter != 0 && !drawnOut(out, letter)) {
        out.append(letter);
      }
    }
    return out.toString();
  }

  private static boolean drawnOut(StringBuilder out, char letter) {
    int n = out.length();
    return n >= 2
        && Character.isLetter(letter)
        && out.charAt(n - 1) == letter
        && out.charAt(n - 2) == letter;
  }

  /** 0 for what is left out. */
  private static char letter(char c) {
    if (isLeftOut(c)) {
      return 0;
    }
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى' -> 'ي';
      case 'ة' -> 'ه';
      case 'ё' -> 'е';
      default -> c;
    };
  }

  /** Vowel points, tatweel, marks of direction, variation selectors, apostrophes within a word. */
  static boolean isLeftOut(char c) {
    return (c >= 0x0591 && c <= 0x05C7 && c != 0x05BE)
        || (c >= 0x064B && c <= 0x0652)
        || c == 0x0670
        || c == 0x0640
        || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFE00 && c <= 0xFE0F)
        || isApostrophe(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '׳' || c == '״' || c == '"' || c == '`';
  }
}
