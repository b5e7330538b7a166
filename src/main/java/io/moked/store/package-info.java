/**
 * The database under everything: an embedded PostgreSQL that keeps its data in one directory, or
 * any server by URL, up before the first query and down after the last. Knows nothing of what is
 * kept.
 */
@NullMarked
package io.moked.store;

import org.jspecify.annotations.NullMarked;
