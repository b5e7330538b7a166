package io.moked.live;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.view.Ongoing;
import io.moked.conversation.view.Viewer;
import io.moked.identity.Staff;
import io.moked.workforce.Agent;
import io.moked.workforce.Presence;
import io.moked.workforce.Roster;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** {@code me}: each signed-in user's own presence, offers, work and news. */
@Component
class MeFeeds implements Topic {

  private record Shown(Presence presence, Instant since) {}

  private final Map<UUID, MeFeed> feeds = new ConcurrentHashMap<>();
  private final Map<UUID, Shown> presences = new ConcurrentHashMap<>();
  private final MeWording wording;
  private final Delays delays;
  private final LiveSettings settings;
  private final Clock clock;

  /** {@code ongoing} is built before, so a state is never older than the events after it. */
  MeFeeds(
      Ongoing ongoing,
      Conversations conversations,
      Roster roster,
      MeWording wording,
      Delays delays,
      LiveSettings settings,
      Clock clock) {
    this.wording = wording;
    this.delays = delays;
    this.settings = settings;
    this.clock = clock;
    roster.all().forEach(agent -> presences.put(agent.id(), shown(agent)));
    var _ = conversations.changes().follow(this::changed);
    var _ = roster.changes().follow(this::changed);
  }

  private void changed(Change change) {
    for (UUID person : MeEvents.concerned(change)) {
      MeFeed feed = feeds.get(person);
      if (feed != null) {
        feed.note(MeEvents.of(change, person));
      }
    }
  }

  /** His load changes with his work; only a presence is news to him. */
  private void changed(Agent agent) {
    Shown now = shown(agent);
    if (!now.equals(presences.put(agent.id(), now))) {
      MeFeed feed = feeds.get(agent.id());
      if (feed != null) {
        feed.note(List.of(new MeEvent.PresenceSet(agent)));
      }
    }
  }

  private static Shown shown(Agent agent) {
    return new Shown(agent.presence(), agent.presenceSince());
  }

  @Override
  public String name() {
    return MeWording.TOPIC;
  }

  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    UUID id = staff.id();
    MeFollower[] joined = new MeFollower[1];
    feeds.compute(
        id,
        (_, open) -> {
          MeFeed feed = open == null ? open(staff) : open;
          joined[0] = new MeFollower(feed, request.after(), wire, wording);
          feed.join(joined[0]);
          return feed;
        });
    MeFollower follower = joined[0];
    follower.wake();
    return () -> {
      follower.end();
      leave(id, follower);
    };
  }

  private MeFeed open(Staff staff) {
    long start = TimeUnit.MILLISECONDS.toMicros(clock.millis());
    return new MeFeed(staff.id(), Viewer.of(staff), start, settings.meEvents(), wording);
  }

  /** Kept for a while, so that a user who comes back finds what he missed. */
  private void leave(UUID id, MeFollower follower) {
    MeFeed feed = feeds.get(id);
    if (feed != null && !feed.leave(follower)) {
      delays.after(settings.meKept(), () -> forget(id));
    }
  }

  private void forget(UUID id) {
    feeds.computeIfPresent(id, (_, feed) -> feed.isFollowed() ? feed : null);
  }
}
