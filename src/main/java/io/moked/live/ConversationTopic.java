package io.moked.live;

import io.moked.identity.Staff;
import org.springframework.stereotype.Component;

/** {@code conversation:ID}: all that happens in one conversation. */
@Component
class ConversationTopic implements Topic {

  private final Feeds feeds;
  private final ConversationWording wording;

  ConversationTopic(Feeds feeds, ConversationWording wording) {
    this.feeds = feeds;
    this.wording = wording;
  }

  @Override
  public String name() {
    return "conversation";
  }

  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    long after = request.after() == null ? 0 : request.after();
    var follower =
        new Follower(
            LetterCheck.id(request.of()), after, new Party.Member(staff), wire, feeds, wording);
    follower.start();
    return follower;
  }
}
