package io.moked.live;

import io.moked.conversation.view.OfferReceipts;
import io.moked.identity.SignedIn;
import io.moked.identity.StaffChanged;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** {@code /live}: the sockets of staff. */
@Component
class StaffHandler extends LiveHandler<StaffHandler.Socket> {

  record Socket(Connection connection, SignedIn signedIn, StaffTalk talk) {}

  private final Map<String, Topic> topics;
  private final OpenSockets sockets;
  private final StaffConnections connections;
  private final Letters letters;
  private final OfferReceipts receipts;
  private final Wording wording;
  private final Delays delays;
  private final LiveSettings settings;

  StaffHandler(
      List<Topic> topics,
      OpenSockets sockets,
      StaffConnections connections,
      Letters letters,
      OfferReceipts receipts,
      Wording wording,
      Delays delays,
      LiveSettings settings,
      JsonMapper json) {
    super(new FrameReader(json), wording);
    this.topics = topics.stream().collect(Collectors.toMap(Topic::name, Function.identity()));
    this.sockets = sockets;
    this.connections = connections;
    this.letters = letters;
    this.receipts = receipts;
    this.wording = wording;
    this.delays = delays;
    this.settings = settings;
  }

  @Override
  @Nullable Socket open(WebSocketSession session) {
    var connection = new Connection(session, settings, delays);
    if (!(session.getPrincipal() instanceof SignedIn signedIn)) {
      connection.close(Closing.SESSION_ENDED);
      return null;
    }
    var talk =
        new StaffTalk(signedIn.staff(), connection.wire(), topics, letters, receipts, wording);
    connections.opened(signedIn.staff().id());
    sockets.add(connection, signedIn.session());
    return new Socket(connection, signedIn, talk);
  }

  /** Rights are looked at when a topic is asked for; with others than before he asks again. */
  @EventListener
  void changed(StaffChanged change) {
    for (Socket socket : sockets()) {
      if (socket.signedIn().staff().id().equals(change.staffId())) {
        socket.connection().close(Closing.CHANGED);
      }
    }
  }

  @Override
  Connection connection(Socket socket) {
    return socket.connection();
  }

  @Override
  void receive(Socket socket, ClientFrame frame) {
    socket.talk().receive(frame);
  }

  @Override
  void close(Socket socket) {
    socket.talk().end();
    sockets.remove(socket.connection(), socket.signedIn().session());
    connections.closed(socket.signedIn().staff().id());
  }
}
