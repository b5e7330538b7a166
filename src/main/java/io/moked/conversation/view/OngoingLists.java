package io.moked.conversation.view;

import io.moked.conversation.Conversation;
import io.moked.identity.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Lists of what is going on now, by everything that supervision's board can filter and sort by. */
public interface OngoingLists {

  /**
   * A page.
   *
   * @param next where the next one begins; null if this is the last
   */
  record Page(List<Conversation> items, @Nullable String next) {}

  /**
   * What {@code supervisor} finds, of what he may see.
   *
   * @param filter as the protocol writes it
   * @param sort a sort of the board
   * @param cursor of the page before, in the same order; null for the first
   * @throws io.moked.web.Problem 422 for a filter, sort or cursor that makes no sense
   */
  Page find(Staff supervisor, JsonNode filter, String sort, @Nullable String cursor, int limit);
}
