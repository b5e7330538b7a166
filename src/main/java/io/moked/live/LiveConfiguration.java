package io.moked.live;

import jakarta.servlet.ServletContext;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Configurable;
import org.eclipse.jetty.websocket.core.WebSocketComponents;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
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
  private final ServletContext jetty;

  LiveConfiguration(
      StaffHandler staff, CustomerHandler customers, LiveSettings settings, ServletContext jetty) {
    this.staff = staff;
    this.customers = customers;
    this.settings = settings;
    this.jetty = jetty;
  }

  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    renounceCompression();
    registry.addHandler(staff, "/live").setHandshakeHandler(handshake());
    // The widget is at home on the pages of others; a token is all it comes with.
    registry
        .addHandler(customers, "/customer/live")
        .setHandshakeHandler(handshake())
        .setAllowedOrigins("*");
  }

  /** A compressor for each socket would cost more memory than all the rest of it. */
  private void renounceCompression() {
    Object components =
        jetty.getAttribute(WebSocketServerComponents.WEBSOCKET_COMPONENTS_ATTRIBUTE);
    if (components instanceof WebSocketComponents all) {
      all.getExtensionRegistry().unregister("permessage-deflate");
    }
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
