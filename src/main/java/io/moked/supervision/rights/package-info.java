/**
 * Rights of supervisors: a verb in a scope, by role (S5, G13). Held in memory on every node, and
 * taken away at once where they end: from the board, from open conversations, from the ladder.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.rights;
