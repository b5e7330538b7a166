/**
 * The supervisor's seat: switches, rights, the verbs over other people's conversations, the board
 * and the audit. What a verb means is decided in {@code conversation}; here is who may, and how he
 * asks.
 */
@org.jspecify.annotations.NullMarked
package io.moked.supervision;
