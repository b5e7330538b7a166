package io.moked.language;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Moked's own texts, by key and language, with named arguments in ICU's message format: {@code
 * "{units, plural, one {one unit} other {# units}}"}. A bundle is one UTF-8 file a language, {@code
 * BUNDLE_en.properties} and {@code BUNDLE_he.properties}, at the root of the class path.
 */
public final class Texts {

  private final String bundle;
  private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

  private Texts(String bundle) {
    this.bundle = bundle;
    for (Language language : Language.values()) {
      texts.put(language, read(bundle + "_" + language.tag() + ".properties"));
    }
  }

  /** Reads a bundle in every language; a file that is missing stops the start. */
  public static Texts of(String bundle) {
    return new Texts(bundle);
  }

  /** A text without arguments. Throws IllegalArgumentException for a key the bundle lacks. */
  public String get(Language language, String key) {
    return get(language, key, Map.of());
  }

  /** A text with its arguments filled in. Throws IllegalArgumentException for an unknown key. */
  public String get(Language language, String key, Map<String, ?> arguments) {
    return find(language, key, arguments)
        .orElseThrow(
            () -> new IllegalArgumentException("text: " + key + " (expected: in " + bundle + ")"));
  }

  /** A text with its arguments filled in, or nothing for a key the bundle lacks. */
  public Optional<String> find(Language language, String key, Map<String, ?> arguments) {
    return pattern(language, key)
        .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments));
  }

  /** A text in every language at once, for what is stored and read later in either. */
  public Names names(String key, Map<String, ?> arguments) {
    return new Names(get(Language.EN, key, arguments), get(Language.HE, key, arguments));
  }

  Set<String> keys(Language language) {
    return of(language).stringPropertyNames();
  }

  Optional<String> pattern(Language language, String key) {
    return Optional.ofNullable(of(language).getProperty(key));
  }

  private Properties of(Language language) {
    return texts.getOrDefault(language, new Properties());
  }

  private static Properties read(String file) {
    try (InputStream stream = Texts.class.getResourceAsStream("/" + file)) {
      if (stream == null) {
        throw new IllegalStateException("texts: no file " + file + " on the class path");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
