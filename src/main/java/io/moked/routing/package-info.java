/**
 * Queues, workstreams and the matcher. The matcher only proposes: the ledger's decision makes an
 * offer, so a stale view costs a second look and never a second owner.
 */
@org.jspecify.annotations.NullMarked
package io.moked.routing;
