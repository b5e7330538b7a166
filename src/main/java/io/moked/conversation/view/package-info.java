/**
 * How conversations look from outside, the same over HTTP and over sockets: the head as staff see
 * it, the timeline as staff and as the customer see it, and who may read it at all. Reads, and
 * never decides.
 */
@org.jspecify.annotations.NullMarked
package io.moked.conversation.view;
