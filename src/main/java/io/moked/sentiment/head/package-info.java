/**
 * The learned part: hashed n-grams, and above them a small model that weighs them against the word
 * list. Weights are a resource, made by {@code moked sentiment train}.
 */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment.head;
