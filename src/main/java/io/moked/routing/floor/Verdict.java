package io.moked.routing.floor;

/** What a tier says of a member, but for his skills: how he stands in it, or why he doesn't. */
sealed interface Verdict permits Rung, Exclusion {}
