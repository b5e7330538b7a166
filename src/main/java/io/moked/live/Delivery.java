package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Conversation;
import io.moked.conversation.Event;
import io.moked.conversation.Recorded;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A change on its way to everyone who follows its conversation. Frames are made once a lens and
 * shared. Used on one thread, that of the change.
 */
final class Delivery {

  /** An event's frame with its number. */
  record Numbered(long seq, Frame frame) {}

  private final Change change;
  private final ConversationWording wording;
  private final Map<Lens, List<Numbered>> frames = new EnumMap<>(Lens.class);

  Delivery(Change change, ConversationWording wording) {
    this.change = change;
    this.wording = wording;
  }

  Change change() {
    return change;
  }

  List<Numbered> through(Lens lens) {
    return frames.computeIfAbsent(lens, this::make);
  }

  private List<Numbered> make(Lens lens) {
    var made = new ArrayList<Numbered>();
    Conversation after = change.after();
    for (Recorded recorded : change.events()) {
      Long seq = lens.seq(recorded);
      if (seq != null) {
        boolean withHead = lens.isStaff() && changesHead() && seq == lens.last(after);
        made.add(new Numbered(seq, wording.event(lens, after, recorded, withHead)));
      }
    }
    return made;
  }

  /** More than that something was said, which the item itself tells. */
  private boolean changesHead() {
    return change.events().stream().anyMatch(event -> !(event.event() instanceof Event.Message));
  }

  /** Nothing of it has a number, and the head has changed for this lens all the same. */
  boolean isHeadOnly(Lens lens) {
    return lens.isStaff() && through(lens).isEmpty() && wording.showsWatchers(lens, change.after());
  }
}
