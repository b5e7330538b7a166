/**
 * The people who work: agents with presence, units, places in capacity profiles, and skills. An
 * agent's load is changed only by the ledger, together with the conversation that holds it, and his
 * presence follows in the same breath. To set a presence is a command like any other.
 */
@org.jspecify.annotations.NullMarked
package io.moked.workforce;
