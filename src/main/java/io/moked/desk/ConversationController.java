package io.moked.desk;

import io.moked.conversation.Authority;
import io.moked.conversation.Command;
import io.moked.conversation.Conversation;
import io.moked.conversation.ConversationList;
import io.moked.conversation.ConversationQuery;
import io.moked.conversation.Reading;
import io.moked.conversation.view.ConversationView;
import io.moked.conversation.view.ConversationViews;
import io.moked.conversation.view.OngoingLists;
import io.moked.conversation.view.Timeline;
import io.moked.conversation.view.TimelineItem;
import io.moked.conversation.view.Viewer;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.web.FieldProblem;
import io.moked.web.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading conversations: lists, one, and what was said in it. */
@RestController
class ConversationController {

  static final int TIMELINE_PAGE = 500;

  record Page(List<ConversationView> items, @Nullable String next) {}

  record Items(List<TimelineItem> items) {}

  private final ConversationList list;
  private final OngoingLists ongoing;
  private final Reading reading;
  private final Timeline timeline;
  private final ConversationViews views;
  private final Authority authority;

  ConversationController(
      ConversationList list,
      OngoingLists ongoing,
      Reading reading,
      Timeline timeline,
      ConversationViews views,
      Authority authority) {
    this.list = list;
    this.ongoing = ongoing;
    this.reading = reading;
    this.timeline = timeline;
    this.views = views;
    this.authority = authority;
  }

  /**
   * What one supervises, and what one takes part in. Sorted by creation, from the rows, closed ones
   * too; in any other way, from the board.
   */
  @GetMapping("/api/conversations")
  Page find(@CurrentStaff Staff staff, ListParameters parameters) {
    if (parameters.isOfBoard() && staff.is(Role.SUPERVISOR)) {
      OngoingLists.Page page =
          ongoing.find(
              staff,
              parameters.filter(),
              parameters.order(),
              parameters.cursor(),
              parameters.size());
      return new Page(
          page.items().stream().map(it -> views.of(it, Viewer.SUPERVISOR)).toList(), page.next());
    }
    ConversationQuery query =
        parameters.query(new ConversationQuery.Sight(authority.sees(staff), staff.id()));
    List<Conversation> found = list.find(query);
    boolean more = found.size() == query.limit();
    return new Page(
        found.stream().map(it -> views.of(it, Viewer.of(staff))).toList(),
        more ? ListParameters.cursor(found.getLast()) : null);
  }

  @GetMapping("/api/conversations/{id}")
  ConversationView one(@CurrentStaff Staff staff, @PathVariable UUID id) {
    return views.of(reading.head(id, staff), Viewer.of(staff));
  }

  /**
   * What happened after {@code after}, at most {@value #TIMELINE_PAGE} items.
   *
   * @param reason why he looks, of one who takes no part
   */
  @GetMapping("/api/conversations/{id}/timeline")
  Items timeline(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(required = false) @Nullable String reason) {
    if (reason != null && reason.length() > Command.Look.LONGEST_REASON) {
      throw Problem.invalid(
          List.of(
              new FieldProblem(
                  "reason", "length", Map.of("min", 0, "max", Command.Look.LONGEST_REASON))));
    }
    reading.content(id, staff, reason);
    return new Items(timeline.of(id, after, TIMELINE_PAGE));
  }
}
