/**
 * What administrators lay down for workstreams and queues, as values: how work is handed out, how
 * long it may wait, what wrap-up holds. Nothing here decides; routing and the ledger do.
 */
@org.jspecify.annotations.NullMarked
package io.moked.routing.setup;
