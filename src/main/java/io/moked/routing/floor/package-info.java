/**
 * The floor of the contact centre as the matcher sees it: who waits, who is free, and who gets whom
 * next. In memory and without I/O. A proposal costs the logarithm of those waiting and free, and
 * some rows of bits as long as the queue has members; it does not grow with the number of different
 * demands.
 */
@org.jspecify.annotations.NullMarked
package io.moked.routing.floor;
