package io.moked.live;

import io.moked.conversation.Audience;
import io.moked.conversation.Conversation;
import io.moked.conversation.State;
import io.moked.conversation.view.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One socket following one conversation: everything after its cursor, in order, nothing missing and
 * nothing twice.
 *
 * <p>It is registered before the log is read. What is committed while it reads is only noted
 * ({@code missed}), and read from the log as well: it becomes live in the same step in which it
 * finds that nothing was missed since the last page was asked for. An event that is both read and
 * delivered has a number that is not above the cursor, and is left out; a number that leaves a gap
 * sends it back to the log.
 */
final class Follower implements Wire.Source, Topic.Subscription {

  private static final int PAGE = 200;

  private final UUID id;
  private final Party party;
  private final Wire wire;
  private final Feeds feeds;
  private final ConversationWording wording;
  private final Wire.Source headSource = this::headNow;

  private @Nullable Feed feed;
  private long cursor;
  private boolean live;
  private boolean missed;
  private volatile boolean ended;

  Follower(UUID id, long after, Party party, Wire wire, Feeds feeds, ConversationWording wording) {
    this.id = id;
    this.cursor = after;
    this.party = party;
    this.wire = wire;
    this.feeds = feeds;
    this.wording = wording;
  }

  /**
   * Registers, looks at the rights, and lets the socket ask for what was missed.
   *
   * @throws io.moked.web.Problem if the party may not read it
   */
  void start() {
    feed = feeds.join(id, this);
    Optional<Conversation> head = feeds.head(id);
    if (head.filter(party::admittedTo).isEmpty()) {
      end();
      throw head.isEmpty() ? io.moked.web.Problem.notFound() : party.objection();
    }
    if (cursor > lens().last(head.get())) {
      end();
      wire.send(wording.resync(lens(), id));
    } else {
      wire.pull(this);
    }
  }

  Lens lens() {
    return party.lens();
  }

  /** The next page of what was missed. */
  @Override
  public List<Frame> next() {
    long from;
    synchronized (this) {
      if (ended || live) {
        return List.of();
      }
      missed = false;
      from = cursor;
    }
    List<TimelineItem> page = wording.page(lens(), id, from, PAGE);
    var frames = new ArrayList<Frame>(page.size() + 3);
    page.forEach(item -> frames.add(wording.missed(lens(), id, item)));
    Conversation head = feeds.head(id).orElseThrow();
    synchronized (this) {
      if (!page.isEmpty()) {
        cursor = page.getLast().seq();
      }
      if (missed || page.size() == PAGE) {
        wire.pull(this);
        return frames;
      }
      live = true;
      frames.add(wording.caughtUp(lens(), cursor, head));
    }
    if (feed != null) {
      frames.addAll(feed.marks(lens()));
    }
    return frames;
  }

  /** Something was committed. Who loses his place still sees the event that took it (S22). */
  synchronized void changed(Delivery delivery) {
    if (ended) {
      return;
    }
    Conversation after = delivery.change().after();
    boolean admitted = party.admittedTo(after);
    if (!live) {
      missed = true;
    } else if (admitted || party.admittedTo(delivery.change().before())) {
      pass(delivery);
    }
    // Nothing follows the close, so there is nothing to turn anybody away from.
    if (!admitted && after.state() != State.CLOSED) {
      end();
      wire.send(wording.turnedAway(party, id));
    }
  }

  private void pass(Delivery delivery) {
    for (Delivery.Numbered event : delivery.through(lens())) {
      if (event.seq() > cursor + 1) {
        live = false;
        wire.pull(this);
        return;
      }
      if (event.seq() == cursor + 1) {
        cursor = event.seq();
        wire.send(event.frame());
      }
    }
    if (delivery.isHeadOnly(lens())) {
      wire.pull(headSource);
    }
  }

  synchronized void headChanged() {
    if (live && !ended && lens().isStaff()) {
      wire.pull(headSource);
    }
  }

  private List<Frame> headNow() {
    return feeds
        .head(id)
        .filter(head -> !ended && party.admittedTo(head))
        .map(head -> List.of(wording.head(lens(), head)))
        .orElse(List.of());
  }

  synchronized void signal(Frame frame) {
    if (live && !ended) {
      wire.hint(frame);
    }
  }

  /** He types; {@code audience} is who he says shall see it. */
  void typing(boolean on, String audience) {
    Feed open = feed;
    feeds
        .head(id)
        .filter(_ -> open != null && !ended)
        .ifPresent(head -> {
          Optional<Audience> hearers = party.heardBy(head, audience);
          if (open != null && hearers.isPresent()) {
            open.typing(this, party.actor(head), hearers.get(), on);
          }
        });
  }

  /** He has received and read it so far, in his own numbers. */
  void seen(long delivered, long read) {
    Feed open = feed;
    feeds
        .head(id)
        .filter(_ -> open != null && !ended)
        .filter(head -> party.heardBy(head, "public").filter(Audience.PUBLIC::equals).isPresent())
        .ifPresent(head -> {
          if (open != null) {
            open.seen(this, head, delivered, read);
          }
        });
  }

  @Override
  public void end() {
    ended = true;
    feeds.leave(id, this);
  }
}
