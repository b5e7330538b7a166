/**
 * The one door in and the one stream out: commands wait in a {@link io.moked.ledger.Ledger}, many
 * share one commit, and what was committed is published in order. Nothing here knows what a
 * conversation is.
 */
@org.jspecify.annotations.NullMarked
package io.moked.ledger;
