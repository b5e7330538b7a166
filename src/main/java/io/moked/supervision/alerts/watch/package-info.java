/**
 * Watches for what the rules call an alert: from committed events and exact times, without polling.
 * All of it belongs to one thread, and all of it is rebuilt from the rows at start.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision.alerts.watch;
