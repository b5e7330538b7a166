package io.moked.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One socket following its user's own events. Runs only on the socket's thread, but for wake. */
final class MeFollower implements Wire.Source {

  private static final int PAGE = 100;

  private final MeFeed feed;
  private final Wire wire;
  private final MeWording wording;
  private @Nullable Long cursor;
  private boolean greeted;
  private volatile boolean ended;

  /**
   * @param after the last event that the client has; null if it has none
   */
  MeFollower(MeFeed feed, @Nullable Long after, Wire wire, MeWording wording) {
    this.feed = feed;
    this.cursor = after;
    this.wire = wire;
    this.wording = wording;
  }

  void wake() {
    wire.pull(this);
  }

  void end() {
    ended = true;
  }

  @Override
  public List<Frame> next() {
    if (ended) {
      return List.of();
    }
    Long from = cursor;
    if (from == null) {
      return stateNow(List.of());
    }
    List<Frame> page = feed.after(from, PAGE);
    if (page == null) {
      return stateNow(List.of(wording.resync()));
    }
    long to = from + page.size();
    cursor = to;
    var frames = new ArrayList<>(page);
    if (page.size() == PAGE) {
      wire.pull(this);
    } else if (!greeted) {
      greeted = true;
      frames.add(wording.caughtUp(to));
    }
    return frames;
  }

  private List<Frame> stateNow(List<Frame> before) {
    long seq = feed.last();
    cursor = seq;
    greeted = true;
    var frames = new ArrayList<>(before);
    frames.add(feed.state(seq));
    return frames;
  }
}
