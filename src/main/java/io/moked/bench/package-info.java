/**
 * Measurements that anyone can run again: {@code ./moked bench NAME}. Each starts the real thing on
 * a database of its own, and prints its figures with what they were measured on.
 */
@org.jspecify.annotations.NullMarked
package io.moked.bench;
