package io.moked.contract;

import io.moked.identity.Http;
import io.moked.routing.Organisation;
import io.moked.store.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The started server with the demo organisation, on a PostgreSQL of its own, as programs outside
 * see it: everything by HTTP. One server serves all tests that extend this.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "moked.demo.enabled=on",
      "moked.store.connections=8",
      "moked.web.files=classpath:/pages"
    })
abstract class Outside {

  /** By the server's port: tests of several servers may take turns. */
  private static final Map<Integer, Centre> SIGNED_IN = new HashMap<>();

  @LocalServerPort private int port;
  @Autowired private Organisation organisation;

  protected Http http;
  protected Centre centre;
  protected Customers customers;
  protected AdministratorSeat admin;
  protected SupervisorSeat dana;
  protected AgentSeat avi;
  protected AgentSeat noa;
  protected AgentSeat maya;
  protected AgentSeat tom;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    registry.add("moked.store.url", TestDatabase.fresh()::url);
  }

  @BeforeEach
  void enterTheCentre() {
    http = new Http(port);
    enter(centreAt(port));
    centre.begin();
  }

  private void enter(Centre there) {
    centre = there;
    customers = centre.customers;
    admin = centre.admin;
    dana = centre.dana;
    avi = centre.avi;
    noa = centre.noa;
    maya = centre.maya;
    tom = centre.tom;
  }

  private static synchronized Centre centreAt(int port) {
    return SIGNED_IN.computeIfAbsent(port, _ -> new Centre(new Http(port)));
  }

  /** Everybody signs in anew, for his session has come to its end. */
  protected void everybodyIsBack() {
    UUID queue = centre.queue();
    synchronized (Outside.class) {
      SIGNED_IN.remove(port);
    }
    enter(centreAt(port));
    centre.goesOnIn(queue);
  }

  /** A customer whom Avi talks to. */
  protected Customer talking() {
    return talking("Yossi");
  }

  protected Customer talking(String name) {
    avi.isAvailable();
    Customer customer = customers.starts(name);
    avi.accepts(customer);
    return customer;
  }

  /** A customer whose conversation is in this state by Avi's doing. */
  protected Customer inState(String state) {
    return switch (state) {
      case "open" -> customers.starts("Yossi");
      case "offered" -> {
        avi.isAvailable();
        Customer offered = customers.starts("Yossi");
        avi.isOffered(offered);
        yield offered;
      }
      case "active" -> talking();
      case "waiting" -> {
        Customer waiting = talking();
        avi.parks(waiting);
        yield waiting;
      }
      case "wrap-up" -> {
        Customer over = talking();
        avi.ends(over);
        yield over;
      }
      case "closed" -> {
        Customer closed = inState("wrap-up");
        avi.closes(closed);
        yield closed;
      }
      default -> throw new IllegalArgumentException(state);
    };
  }

  /**
   * A customer whose conversation runs over another channel than the demo's chat. Widgets are the
   * one thing that no call creates yet, so this one is laid out in the server.
   */
  protected Customer over(String channel, UUID queueId) {
    UUID workstream = AdministratorSeat.idOf(admin.createsWorkstream(channel, queueId));
    organisation.saveWidget("by-" + workstream, workstream);
    return customers.startsAt("by-" + workstream, "Yossi", Map.of("name", "Yossi"));
  }
}
