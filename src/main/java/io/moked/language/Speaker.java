package io.moked.language;

/** Somebody who has chosen the language he wants to be answered in: a signed-in user. */
public interface Speaker {

  Language language();
}
