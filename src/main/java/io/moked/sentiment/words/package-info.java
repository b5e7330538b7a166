/**
 * What a word list says of a message: words, phrases, negation, boosters, emoji. Lists are ours,
 * one TSV resource a language.
 */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment.words;
