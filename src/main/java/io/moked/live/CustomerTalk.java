package io.moked.live;

import io.moked.language.Language;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer's socket follows and says, once it is known whose it is. */
final class CustomerTalk {

  private final UUID conversationId;
  private final Language language;
  private final Wire wire;
  private final Feeds feeds;
  private final Letters letters;
  private final Wording wording;
  private final ConversationWording conversationWording;
  private final WaitingPlaces places;
  private volatile @Nullable Follower follower;
  private volatile @Nullable Runnable looking;
  private volatile boolean ended;

  CustomerTalk(
      UUID conversationId,
      Language language,
      Wire wire,
      Feeds feeds,
      Letters letters,
      Wording wording,
      ConversationWording conversationWording,
      WaitingPlaces places) {
    this.conversationId = conversationId;
    this.language = language;
    this.wire = wire;
    this.feeds = feeds;
    this.letters = letters;
    this.wording = wording;
    this.conversationWording = conversationWording;
    this.places = places;
  }

  UUID conversationId() {
    return conversationId;
  }

  void receive(ClientFrame frame) {
    Follower following = follower;
    switch (frame) {
      case ClientFrame.Subscribe it -> subscribe(it);
      case ClientFrame.Unsubscribe _ -> later(this::unfollow);
      case ClientFrame.Send it -> letters.sendAsCustomer(conversationId, it, language, wire);
      case ClientFrame.Typing it -> {
        if (following != null) {
          following.typing(it.on(), "");
        }
      }
      case ClientFrame.Seen it -> {
        if (following != null) {
          following.seen(it.delivered(), it.read());
        }
      }
      case ClientFrame.Ping it -> wire.send(wording.frame(Map.of("pong", it.number())));
      case ClientFrame.Shown _ ->
          throw new FrameReader.Broken("shown: not here (expected: on /live)");
      case ClientFrame.Token _ ->
          throw new FrameReader.Broken("token: known already (expected: once, as the first)");
    }
  }

  private void subscribe(ClientFrame.Subscribe frame) {
    if (!frame.topic().equals(ConversationWording.CUSTOMER_TOPIC)) {
      throw new FrameReader.Broken(
          "subscribe: \"" + frame.topic() + "\" (expected: \"conversation\")");
    }
    long after = frame.after() == null ? 0 : frame.after();
    later(() -> {
      unfollow();
      var party = new Party.Customer(language);
      var next = new Follower(conversationId, after, party, wire, feeds, conversationWording);
      follower = next;
      next.start();
      looking = places.watch(conversationId, this::place);
      if (ended) {
        unfollow();
      }
    });
  }

  /** A hint: the next one is as good as this one. */
  private void place(Object place) {
    wire.hint(wording.frame(Map.of("topic", "waiting", "event", place)));
  }

  private void later(Runnable step) {
    wire.pull(() -> {
      if (!ended) {
        step.run();
      }
      return List.of();
    });
  }

  private void unfollow() {
    Follower before = follower;
    follower = null;
    if (before != null) {
      before.end();
    }
    Runnable end = looking;
    looking = null;
    if (end != null) {
      end.run();
    }
  }

  /** The socket is closed. */
  void end() {
    ended = true;
    unfollow();
  }
}
