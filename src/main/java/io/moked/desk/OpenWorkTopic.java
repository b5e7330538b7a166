package io.moked.desk;

import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.identity.Staff;
import io.moked.live.Delays;
import io.moked.live.Frame;
import io.moked.live.Topic;
import io.moked.live.Wire;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * {@code open-work}: tells an agent who looks at it that what he may pick has changed, once a
 * moment at most; he asks for the list then. Where nobody looks there is no work.
 */
@Component
class OpenWorkTopic implements Topic {

  private static final String NAME = "open-work";

  /** A queue that is emptied in one go is told of once. */
  private static final Duration MOMENT = Duration.ofMillis(500);

  private static final Frame CHANGED =
      Frame.of("{\"topic\":\"open-work\",\"event\":{\"type\":\"changed\"}}");

  private final Set<Looker> lookers = ConcurrentHashMap.newKeySet();
  private final OpenWork openWork;
  private final Delays delays;

  OpenWorkTopic(OpenWork openWork, Conversations conversations, Delays delays) {
    this.openWork = openWork;
    this.delays = delays;
    var _ = conversations.changes().follow(this::changed);
  }

  @Override
  public String name() {
    return NAME;
  }

  /** Begins with a frame: what changed before he followed is in the list that he asks for then. */
  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    var looker = new Looker(staff, wire);
    lookers.add(looker);
    wire.send(CHANGED);
    return () -> lookers.remove(looker);
  }

  private void changed(Change change) {
    if (lookers.isEmpty() || !openWork.concernedBy(change)) {
      return;
    }
    for (Looker looker : lookers) {
      if (openWork.concerns(change, looker.staff.id())
          && looker.called.compareAndSet(false, true)) {
        delays.after(MOMENT, () -> tell(looker));
      }
    }
  }

  private void tell(Looker looker) {
    looker.called.set(false); // before it is told, so that what comes now is told again
    if (lookers.contains(looker)) {
      looker.wire.hint(CHANGED);
    }
  }

  private static final class Looker {
    final Staff staff;
    final Wire wire;
    final AtomicBoolean called = new AtomicBoolean();

    Looker(Staff staff, Wire wire) {
      this.staff = staff;
      this.wire = wire;
    }
  }
}
