package io.moked.sentiment.words;

/**
 * A word or phrase that an organisation adds to our list, or weighs otherwise than we do.
 *
 * @param language as in {@code he}
 * @param term one or more words; {@code *} at the end of one stands for any ending
 * @param weight -4 to 4
 * @param severe whether one message that holds it calls for an eye
 */
public record OwnWord(String language, String term, double weight, boolean severe) {}
