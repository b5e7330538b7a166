/**
 * The heart: what a conversation is, which command is legal in which state, and what follows from
 * it. {@link io.moked.conversation.Decider} is pure; {@link io.moked.conversation.Conversations} is
 * the only way to change anything.
 */
@org.jspecify.annotations.NullMarked
package io.moked.conversation;
