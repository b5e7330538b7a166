/**
 * Reads customers' messages as they are committed, on a thread of its own, keeps what it read, and
 * tells who follows. What a restart or a full queue left out is caught up from the rows.
 */
@org.jspecify.annotations.NullMarked
package io.moked.sentiment.live;
