package io.moked.live;

import io.moked.conversation.view.Viewer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The last personal events of one user, numbered, for all of his sockets. Numbers go on from the
 * time of day, so that a cursor from before a restart is known to be none of ours.
 */
final class MeFeed {

  private record Numbered(long seq, Frame frame) {}

  private final UUID staffId;
  private final Viewer viewer;
  private final MeWording wording;
  private final int most;
  private final Deque<Numbered> recent = new ArrayDeque<>();
  private final List<MeFollower> followers = new CopyOnWriteArrayList<>();
  private long last;

  MeFeed(UUID staffId, Viewer viewer, long start, int most, MeWording wording) {
    this.staffId = staffId;
    this.viewer = viewer;
    this.last = start;
    this.most = most;
    this.wording = wording;
  }

  void note(List<MeEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    synchronized (this) {
      for (MeEvent event : events) {
        last++;
        recent.add(new Numbered(last, wording.event(last, event, viewer)));
        if (recent.size() > most) {
          recent.removeFirst();
        }
      }
    }
    followers.forEach(MeFollower::wake);
  }

  /** What came after {@code cursor}; null if some of it is no longer kept, or never was. */
  synchronized @Nullable List<Frame> after(long cursor, int limit) {
    long oldest = last - recent.size();
    if (cursor < oldest || cursor > last) {
      return null;
    }
    var frames = new ArrayList<Frame>();
    for (Numbered event : recent) {
      if (event.seq() > cursor && frames.size() < limit) {
        frames.add(event.frame());
      }
    }
    return frames;
  }

  synchronized long last() {
    return last;
  }

  /** All as it is now, as of event {@code seq}: later ones may repeat it, and do no harm. */
  Frame state(long seq) {
    return wording.state(seq, staffId, viewer);
  }

  void join(MeFollower follower) {
    followers.add(follower);
  }

  /** Whether somebody is left. */
  boolean leave(MeFollower follower) {
    followers.remove(follower);
    return isFollowed();
  }

  boolean isFollowed() {
    return !followers.isEmpty();
  }
}
