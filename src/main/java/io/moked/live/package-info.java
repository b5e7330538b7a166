/**
 * The live edge: sockets of staff and customers with topics that are resumed by cursor. Memory a
 * socket may take is bounded, an idle one has no thread, and nothing polls. Other rooms add topics
 * of their own ({@link io.moked.live.Topic}).
 */
@org.jspecify.annotations.NullMarked
package io.moked.live;
