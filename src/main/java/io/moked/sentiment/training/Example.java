package io.moked.sentiment.training;

/**
 * One labelled message.
 *
 * @param set the file that it is from, without directory and ending
 * @param language as in {@code he}
 * @param label -1, 0 or 1
 */
record Example(String set, String language, int label, String text) {}
