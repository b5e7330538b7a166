package io.moked.web;

import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads enumerations in paths and queries as they stand in JSON: {@code wrap-up}. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class KebabCase implements ConverterFactory<String, Enum> {

  @Override
  public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
    return tag -> (T) Enum.valueOf(type, tag.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
