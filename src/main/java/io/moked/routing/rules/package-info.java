/**
 * A workstream's rules: what they are, what they say of a conversation and why, and whether what
 * somebody wrote are rules at all. Pure: what has to be known comes in, an answer comes out, for
 * any rules and any facts, in a time that their bounds limit.
 */
@org.jspecify.annotations.NullMarked
package io.moked.routing.rules;
