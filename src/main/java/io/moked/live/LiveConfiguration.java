package io.moked.live;

import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Configurable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.jetty.JettyRequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Where the sockets are. Who may open one of staff has been decided before, by identity. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration implements WebSocketConfigurer {

  private final StaffHandler staff;
  private final CustomerHandler customers;
  private final LiveSettings settings;

  LiveConfiguration(StaffHandler staff, CustomerHandler customers, LiveSettings settings) {
    this.staff = staff;
    this.customers = customers;
    this.settings = settings;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(staff, "/live").setHandshakeHandler(handshake());
    // The widget is at home on the pages of others; a token is all it comes with.
    registry
        .addHandler(customers, "/customer/live")
        .setHandshakeHandler(handshake())
        .setAllowedOrigins("*");
  }

  private DefaultHandshakeHandler handshake() {
    Consumer<Configurable> bounds =
        socket -> {
          socket.setMaxTextMessageSize(settings.frame().toBytes());
          socket.setMaxBinaryMessageSize(settings.frame().toBytes());
          socket.setIdleTimeout(settings.silence());
        };
    var upgrade = new JettyRequestUpgradeStrategy();
    upgrade.addWebSocketConfigurer(bounds);
    return new DefaultHandshakeHandler(upgrade);
  }
}
