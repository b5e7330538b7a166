package io.moked.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A frame about a topic; which members it has says what it means. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TopicFrame(
    String topic,
    @Nullable Long seq,
    @Nullable Object event,
    @Nullable Boolean caughtUp,
    @Nullable Object conversation,
    @Nullable Object signal,
    @Nullable Boolean resync,
    @Nullable Map<String, Object> error) {

  static TopicFrame event(String topic, long seq, Object event, @Nullable Object conversation) {
    return new TopicFrame(topic, seq, event, null, conversation, null, null, null);
  }

  static TopicFrame head(String topic, Object conversation) {
    return new TopicFrame(topic, null, null, null, conversation, null, null, null);
  }

  static TopicFrame caughtUp(String topic, long seq, @Nullable Object conversation) {
    return new TopicFrame(topic, seq, null, true, conversation, null, null, null);
  }

  static TopicFrame signal(String topic, Object signal) {
    return new TopicFrame(topic, null, null, null, null, signal, null, null);
  }

  static TopicFrame resync(String topic) {
    return new TopicFrame(topic, null, null, null, null, null, true, null);
  }

  static TopicFrame error(String topic, Map<String, Object> problem) {
    return new TopicFrame(topic, null, null, null, null, null, null, problem);
  }
}
