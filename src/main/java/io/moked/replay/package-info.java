/**
 * Plays customers from a file of conversations, and the agents who answer them, against a running
 * server: through the doors that everybody has, counting what is lost and what comes twice. An
 * outside client, which happens to be started from the same jar.
 */
@NullMarked
package io.moked.replay;

import org.jspecify.annotations.NullMarked;
