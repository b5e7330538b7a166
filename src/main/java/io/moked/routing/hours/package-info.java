/**
 * Operating hours: when a queue is open, by the clock on the wall of its time zone. Pure, and
 * nothing here waits for a moment; who has to act at one asks for its instant.
 */
@org.jspecify.annotations.NullMarked
package io.moked.routing.hours;
