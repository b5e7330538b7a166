package io.moked.conversation;

import java.util.List;

/** What one command changed: published after its commit. */
public record Change(Conversation before, Conversation after, List<Recorded> events) {}
