package io.moked.web;

import io.moked.language.Language;
import io.moked.language.Speaker;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;

/** In which language a caller is answered: his own where he is signed in, else his browser's. */
public final class CallerLanguage {

  private CallerLanguage() {}

  public static Language of(HttpServletRequest request) {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof Speaker speaker) {
      return speaker.language();
    }
    return accepted(request);
  }

  /** The first language of Accept-Language that Moked speaks, else English. */
  private static Language accepted(HttpServletRequest request) {
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
      return Language.EN;
    }
    List<Locale> locales = Collections.list(request.getLocales());
    return locales.stream()
        .filter(locale -> Language.of(locale) != Language.EN || "en".equals(locale.getLanguage()))
        .findFirst()
        .map(Language::of)
        .orElse(Language.EN);
  }
}
