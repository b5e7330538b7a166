/**
 * The people who work: agents with presence and capacity units. An agent's load is changed only by
 * the ledger, together with the conversation that holds the units. Presence is a command like any
 * other.
 */
@org.jspecify.annotations.NullMarked
package io.moked.workforce;
