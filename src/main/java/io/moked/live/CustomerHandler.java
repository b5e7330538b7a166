package io.moked.live;

import io.moked.conversation.Conversation;
import io.moked.identity.CustomerTokens;
import io.moked.language.Language;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;
import tools.jackson.databind.json.JsonMapper;

/** {@code /customer/live}: the sockets of customers, each good for one conversation. */
@Component
class CustomerHandler extends LiveHandler<CustomerHandler.Socket> {

  /** A socket; nothing is said on it before it is known whose it is. */
  static final class Socket {
    private final Connection connection;
    private volatile @Nullable CustomerTalk talk;
    private volatile Delays.Pending patience = Delays.Pending.NONE;

    Socket(Connection connection) {
      this.connection = connection;
    }
  }

  private static final String BEARER = "Bearer ";

  private final CustomerTokens tokens;
  private final CustomerConnections customers;
  private final OpenSockets sockets;
  private final Feeds feeds;
  private final Letters letters;
  private final Wording wording;
  private final ConversationWording conversationWording;
  private final WaitingPlaces places;
  private final Delays delays;
  private final LiveSettings settings;

  CustomerHandler(
      CustomerTokens tokens,
      CustomerConnections customers,
      OpenSockets sockets,
      Feeds feeds,
      Letters letters,
      Wording wording,
      ConversationWording conversationWording,
      WaitingPlaces places,
      Delays delays,
      LiveSettings settings,
      JsonMapper json) {
    super(new FrameReader(json), wording);
    this.tokens = tokens;
    this.customers = customers;
    this.sockets = sockets;
    this.feeds = feeds;
    this.letters = letters;
    this.wording = wording;
    this.conversationWording = conversationWording;
    this.places = places;
    this.delays = delays;
    this.settings = settings;
  }

  @Override
  Socket open(WebSocketSession session) {
    var socket = new Socket(new Connection(session, settings, delays));
    sockets.add(socket.connection);
    String header = session.getHandshakeHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    if (header != null && header.startsWith(BEARER)) {
      admit(socket, header.substring(BEARER.length()));
    } else {
      socket.patience =
          delays.after(settings.tokenWithin(), () -> socket.connection.close(Closing.NO_TOKEN));
    }
    return socket;
  }

  @Override
  Connection connection(Socket socket) {
    return socket.connection;
  }

  @Override
  void receive(Socket socket, ClientFrame frame) {
    CustomerTalk talk = socket.talk;
    if (talk != null) {
      talk.receive(frame);
    } else if (frame instanceof ClientFrame.Token(String token)) {
      socket.patience.cancel();
      admit(socket, token);
    } else {
      turnAway(socket);
    }
  }

  /** A token says which conversation it is for, and opens no other. */
  private void admit(Socket socket, String token) {
    Optional<Conversation> head = tokens.verify(token).flatMap(feeds::head);
    if (head.isEmpty()) {
      turnAway(socket);
      return;
    }
    UUID id = head.get().id();
    Language language = Language.ofTag(head.get().language()).orElse(Language.EN);
    Wire wire = socket.connection.wire();
    socket.talk =
        new CustomerTalk(id, language, wire, feeds, letters, wording, conversationWording, places);
    customers.opened(id);
    wire.send(wording.frame(Map.of("ready", id)));
  }

  private void turnAway(Socket socket) {
    socket
        .connection
        .wire()
        .send(
            wording.frame(
                Map.of(
                    "error",
                    Map.of("code", "not-signed-in", "detail", "token: none that is valid"))));
    socket.connection.closeAfterAll(Closing.NO_TOKEN);
  }

  @Override
  void close(Socket socket) {
    socket.patience.cancel();
    sockets.remove(socket.connection);
    CustomerTalk talk = socket.talk;
    if (talk != null) {
      talk.end();
      customers.closed(talk.conversationId());
    }
  }
}
