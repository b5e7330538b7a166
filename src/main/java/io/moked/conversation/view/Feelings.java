package io.moked.conversation.view;

import io.moked.conversation.view.ConversationView.Sentiment;
import java.util.UUID;
import java.util.function.Consumer;

/** How customers feel. Told by whoever reads their messages. */
public interface Feelings {

  /** Of one conversation as last read. */
  Sentiment of(UUID conversationId);

  /** Calls {@code listener} with each conversation in which it changes from now on. */
  void follow(Consumer<UUID> listener);
}
