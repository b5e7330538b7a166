package io.moked.routing.floor;

/** What a lane says of a member of its queue: how he stands in it, or why he doesn't. */
sealed interface Verdict permits Rung, Exclusion {}
