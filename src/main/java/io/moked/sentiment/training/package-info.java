/** Makes the weights from labelled messages and measures them on messages kept apart. */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment.training;
