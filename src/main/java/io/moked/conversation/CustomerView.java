package io.moked.conversation;

/** What of a conversation its customer sees. */
public final class CustomerView {

  private CustomerView() {}

  /** Whether an event has a place in the customer's own timeline. */
  public static boolean shows(Event event) {
    return switch (event) {
      case Event.Message message -> message.audience() == Audience.PUBLIC;
      case Event.Accepted accepted -> accepted.kind() != OfferKind.CONSULT;
      case Event.Joined joined ->
          joined.mode() == Mode.JOINED
              || joined.mode() == Mode.PRIMARY
              || joined.visibility() == Visibility.PUBLIC;
      case Event.Left left -> left.mode() == Mode.JOINED || left.visibility() == Visibility.PUBLIC;
      case Event.Queued queued ->
          switch (queued.cause()) {
            case STARTED, RELEASED, AGENT_LOST, TRANSFERRED, CUSTOMER_WROTE -> true;
            // He was waiting before and goes on waiting: nothing to tell.
            case REJECTED, TIMED_OUT, ASSIGNED, UNDELIVERED, OVERFLOWED, FALLBACK -> false;
          };
      case Event.Public _ -> true;
      case Event.Quiet _,
          Event.Offered _,
          Event.Rejected _,
          Event.TimedOut _,
          Event.Withdrawn _,
          Event.Undelivered _,
          Event.SetAside _,
          Event.UnitsReleased _,
          Event.Parked _,
          Event.Resumed _,
          Event.CustomerConnection _,
          Event.ForceCloseAnnounced _,
          Event.ForceCloseUndone _ ->
          false;
    };
  }
}
