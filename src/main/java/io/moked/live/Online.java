package io.moked.live;

import io.moked.ledger.Stream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who of staff has a page or a program connected by socket to this node. */
@Component
public class Online {

  private final Set<UUID> staff = ConcurrentHashMap.newKeySet();
  private final Stream<UUID> changes = new Stream<>();

  void note(UUID staffId, boolean connected) {
    boolean news = connected ? staff.add(staffId) : staff.remove(staffId);
    if (news) {
      changes.publish(staffId);
    }
  }

  public boolean is(UUID staffId) {
    return staff.contains(staffId);
  }

  /** Who has come or gone. */
  public Stream<UUID> changes() {
    return changes;
  }
}
