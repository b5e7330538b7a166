package io.moked.live;

import io.moked.conversation.Audience;
import io.moked.conversation.Conversation;
import io.moked.ledger.Actor;
import io.moked.ledger.EventLog;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** One conversation as it is followed on this node; it exists while somebody follows it. */
final class Feed {

  private final UUID id;
  private final ConversationWording wording;
  private final SeenMarks marks;
  private final EventLog log;
  private final PublicNumbers numbers = new PublicNumbers();
  private final List<Follower> followers = new CopyOnWriteArrayList<>();

  Feed(UUID id, ConversationWording wording, SeenMarks marks, EventLog log) {
    this.id = id;
    this.wording = wording;
    this.marks = marks;
    this.log = log;
  }

  void join(Follower follower) {
    followers.add(follower);
  }

  /** Whether somebody is left. */
  boolean leave(Follower follower) {
    followers.remove(follower);
    return !followers.isEmpty();
  }

  /** On the ledger's thread, in the order of commits. */
  void deliver(Delivery delivery) {
    numbers.note(delivery.change());
    followers.forEach(follower -> follower.changed(delivery));
  }

  /** The head looks different without anything having happened in the conversation. */
  void headChanged() {
    followers.forEach(Follower::headChanged);
  }

  void typing(Follower from, Actor actor, Audience audience, boolean on) {
    signal(from, audience, lens -> wording.typing(lens, id, actor, on));
  }

  /** May block. */
  void seen(Follower from, Conversation head, long delivered, long read) {
    Lens lens = from.lens();
    numbers.load(head, log);
    var side = lens.isStaff() ? SeenMarks.Side.AGENT : SeenMarks.Side.CUSTOMER;
    numbers
        .place(lens, delivered)
        .flatMap(it -> numbers.place(lens, read).map(r -> new SeenMarks.Seen(it, r)))
        .flatMap(seen -> marks.advance(id, side, seen))
        .ifPresent(seen -> signal(from, Audience.PUBLIC, to -> wording.seen(to, id, side, seen)));
  }

  private void signal(Follower from, Audience audience, Function<Lens, Frame> make) {
    var frames = new EnumMap<Lens, Frame>(Lens.class);
    for (Follower follower : followers) {
      boolean meant = audience == Audience.PUBLIC || follower.lens().isStaff();
      if (follower != from && meant) {
        follower.signal(frames.computeIfAbsent(follower.lens(), make));
      }
    }
  }

  /** How far the sides are, for who begins to follow. */
  List<Frame> marks(Lens lens) {
    Map<SeenMarks.Side, SeenMarks.Seen> sides = marks.of(id);
    return sides.entrySet().stream()
        .map(side -> wording.seen(lens, id, side.getKey(), side.getValue()))
        .toList();
  }
}
