/**
 * How a customer feels, in his own language and without a cloud (S4, S23, G9): a message's score, a
 * conversation's over its last six messages, and why. Off the message path: nothing waits for it,
 * and its failure costs a level and nothing else.
 */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment;
