package io.moked.supervision.board;

import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.live.Delays;
import io.moked.live.Topic;
import io.moked.live.Wire;
import io.moked.web.Problem;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code board}: for supervisors; whoever else tries is in the audit. */
@Component
class BoardTopic implements Topic {

  private final Board board;
  private final Sights sights;
  private final BoardWording wording;
  private final Delays delays;
  private final AuditTrail audit;
  private final Clock clock;

  BoardTopic(
      Board board,
      Sights sights,
      BoardWording wording,
      Delays delays,
      AuditTrail audit,
      Clock clock) {
    this.board = board;
    this.sights = sights;
    this.wording = wording;
    this.delays = delays;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return BoardWording.TOPIC;
  }

  @Override
  public Subscription subscribe(Staff staff, Wire wire, Request request) {
    if (!staff.is(Role.SUPERVISOR)) {
      Problem problem = Problem.noRight();
      audit.add(
          new AuditEntry(clock.instant(), staff.actor(), "board", null, problem.code(), Map.of()));
      throw problem;
    }
    BoardQuery query = BoardQuery.of(request.frame(), staff.id(), sights.of(staff));
    var viewer = new BoardViewer(query, board, wording, wire, delays, clock);
    viewer.start();
    return viewer;
  }
}
