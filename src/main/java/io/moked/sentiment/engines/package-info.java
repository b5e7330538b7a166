/** Who may judge a message: the built-in engine, and adapters to engines of others. */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment.engines;
