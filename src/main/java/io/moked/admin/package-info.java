/**
 * The admin centre: agents, queues and workstreams as resources. A change is written, audited and
 * holds at once.
 */
@org.jspecify.annotations.NullMarked
package io.moked.admin;
