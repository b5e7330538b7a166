/**
 * Time, and the ids that are ordered by it. Nothing in Moked reads the system's clock but through
 * the {@link java.time.Clock} given here, so that a test may stand in for it.
 */
@org.jspecify.annotations.NullMarked
package io.moked.time;
