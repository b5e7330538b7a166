/** Which language a message is written in: by script first, then by its small words. */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment.language;
