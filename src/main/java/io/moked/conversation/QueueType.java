package io.moked.conversation;

import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** What kind of work a queue holds; a conversation moves only between queues of its type. */
@EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
public enum QueueType {
  MESSAGING,
  RECORD,
  VOICE
}
