package io.moked.supervision.board;

import io.moked.identity.Staff;
import org.springframework.stereotype.Component;

/** What each supervisor may see on the board. */
@Component
public class Sights {

  /** Of a supervisor, by his rights as they are now. */
  public Sight of(Staff supervisor) {
    return Sight.ALL;
  }
}
