package io.moked.live;

import io.moked.conversation.view.OfferReceipts;
import io.moked.identity.Staff;
import io.moked.web.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What one staff socket follows and says. */
final class StaffTalk {

  private static final int MOST_TOPICS = 200;

  private final Staff staff;
  private final Wire wire;
  private final Map<String, Topic> topics;
  private final Letters letters;
  private final OfferReceipts receipts;
  private final Wording wording;
  private final Map<String, Topic.Subscription> followed = new ConcurrentHashMap<>();
  private volatile boolean ended;

  StaffTalk(
      Staff staff,
      Wire wire,
      Map<String, Topic> topics,
      Letters letters,
      OfferReceipts receipts,
      Wording wording) {
    this.staff = staff;
    this.wire = wire;
    this.topics = topics;
    this.letters = letters;
    this.receipts = receipts;
    this.wording = wording;
  }

  void receive(ClientFrame frame) {
    switch (frame) {
      case ClientFrame.Subscribe it -> later(() -> subscribe(it));
      case ClientFrame.Unsubscribe it -> later(() -> unsubscribe(it.topic()));
      case ClientFrame.Send it -> letters.send(staff, it, wire);
      case ClientFrame.Typing it -> {
        if (followed.get("conversation:" + it.of()) instanceof Follower follower) {
          follower.typing(it.on(), it.audience());
        }
      }
      case ClientFrame.Seen it -> {
        if (followed.get("conversation:" + it.of()) instanceof Follower follower) {
          follower.seen(it.delivered(), it.read());
        }
      }
      case ClientFrame.Shown it -> receipts.shown(it.offerId(), staff);
      case ClientFrame.Ping it -> wire.send(wording.frame(Map.of("pong", it.number())));
      case ClientFrame.Token _ ->
          throw new FrameReader.Broken("token: not here (expected: on /customer/live)");
    }
  }

  /** On the socket's own thread, which may block, and in the order of the frames. */
  private void later(Runnable step) {
    wire.pull(() -> {
      if (!ended) {
        step.run();
      }
      return List.of();
    });
  }

  private void subscribe(ClientFrame.Subscribe frame) {
    String topic = frame.topic();
    try {
      int colon = topic.indexOf(':');
      Topic found = topics.get(colon < 0 ? topic : topic.substring(0, colon));
      if (found == null) {
        throw Problem.notFound();
      }
      unsubscribe(topic);
      if (followed.size() >= MOST_TOPICS) {
        throw Problem.tooManyRequests(Duration.ofSeconds(1));
      }
      String of = colon < 0 ? "" : topic.substring(colon + 1);
      followed.put(
          topic,
          found.subscribe(staff, wire, new Topic.Request(topic, of, frame.after(), frame.frame())));
      if (ended) {
        unsubscribe(topic);
      }
    } catch (Problem problem) {
      wire.send(wording.error(topic, problem, staff.language()));
    }
  }

  private void unsubscribe(String topic) {
    Topic.Subscription before = followed.remove(topic);
    if (before != null) {
      before.end();
    }
  }

  /** The socket is closed. */
  void end() {
    ended = true;
    List.copyOf(followed.keySet()).forEach(this::unsubscribe);
  }
}
