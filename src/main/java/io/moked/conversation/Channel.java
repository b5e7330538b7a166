package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What a conversation runs over, and what that allows. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum Channel {
  LIVE_CHAT(QueueType.MESSAGING),
  SMS(QueueType.MESSAGING),
  WHATSAPP(QueueType.MESSAGING),
  CUSTOM(QueueType.MESSAGING),
  VOICE(QueueType.VOICE),
  RECORD(QueueType.RECORD);

  private final QueueType queueType;

  Channel(QueueType queueType) {
    this.queueType = queueType;
  }

  /** The type of queue that its conversations wait in. */
  public QueueType queueType() {
    return queueType;
  }

  /** Written messages pass between people: such a conversation can wait and be transferred. */
  public boolean isMessaging() {
    return queueType == QueueType.MESSAGING;
  }

  /** There is a talk that one can look at and step into; a record has none (S6). */
  public boolean isTalk() {
    return this != RECORD;
  }
}
