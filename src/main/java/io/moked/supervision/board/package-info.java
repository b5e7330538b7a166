/**
 * The board: every ongoing conversation in memory, filtered, sorted and windowed for each
 * supervisor, and pushed only where something in his window has changed (S3). It costs the database
 * nothing, however many look.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.board;
