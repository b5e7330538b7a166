package io.moked.sentiment;

/**
 * What in a message spoke for or against.
 *
 * @param text as the word list has it
 * @param weight -4 to 4, after negation and boosters
 * @param severe abuse, a threat, a lawyer, fraud
 */
public record Term(String text, double weight, boolean severe) {}
