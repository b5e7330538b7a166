package io.moked.live;

import static io.moked.conversation.Audience.PUBLIC;

import io.moked.conversation.Conversation;
import io.moked.conversation.State;
import io.moked.conversation.view.TimelineItem;
import io.moked.web.Problem;
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

  /** How far he says he is. */
  private record Said(long delivered, long read) {}

  private static final int PAGE = 200;

  private final UUID id;
  private final Party party;
  private final Wire wire;
  private final Feeds feeds;
  private final ConversationWording wording;
  private final Wire.Source headSource = this::headNow;
  private final Wire.Source seenSource = this::passSeen;

  private @Nullable Feed feed;
  private long cursor;
  private boolean live;
  private boolean missed;
  private volatile Said said = new Said(0, 0);
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
   * @throws Problem if the party may not read it
   */
  void start() {
    feed = feeds.join(id, this);
    Optional<Conversation> head = feeds.head(id);
    if (head.filter(party::admittedTo).isEmpty()) {
      end();
      throw head.isEmpty() ? Problem.notFound() : party.objection(head.get());
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
      wire.send(wording.turnedAway(party, after));
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
    Optional<Conversation> head = feeds.ongoing(id);
    if (open != null && !ended && head.isPresent()) {
      party
          .heardBy(head.get(), audience)
          .ifPresent(hearers -> open.typing(this, party.actor(head.get()), hearers, on));
    }
  }

  /** He has received and read it so far, in his own numbers. Only the last such word counts. */
  void seen(long delivered, long read) {
    said = new Said(delivered, read);
    wire.pull(seenSource);
  }

  private List<Frame> passSeen() {
    Feed open = feed;
    Said now = said;
    if (open != null && !ended) {
      feeds
          .head(id)
          .filter(head -> party.heardBy(head, "public").filter(PUBLIC::equals).isPresent())
          .ifPresent(head -> open.seen(this, head, now.delivered(), now.read()));
    }
    return List.of();
  }

  @Override
  public void end() {
    ended = true;
    feeds.leave(id, this);
  }
}
