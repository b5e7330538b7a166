package io.moked.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The simulated agents: taken in by the demo's administrator, members of the queue Support while
 * the replay lasts, deactivated after it.
 */
final class Team {

  private static final String QUEUE = "Support";
  private static final Map<String, String> ADMINISTRATOR =
      Map.of("username", "admin", "password", "demo");
  private static final List<String> ROLES = List.of("agent");
  private static final Duration CLEARING_DESKS = Duration.ofSeconds(20);

  private final Server server;
  private final Tally tally;
  private final Secret secret;
  private final String administrator;
  private final String queueId;
  private final Set<String> ids = new LinkedHashSet<>();
  private final List<Agent> agents = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();

  private Team(Server server, Tally tally, Secret secret, String administrator, String queueId) {
    this.server = server;
    this.tally = tally;
    this.secret = secret;
    this.administrator = administrator;
    this.queueId = queueId;
  }

  /** Signs in the administrator and finds the queue. */
  static Team of(Server server, Tally tally, Secret secret)
      throws Missing, Refused, InterruptedException {
    String token = server.post("/api/session", null, ADMINISTRATOR).path("token").asString();
    for (JsonNode queue : server.get("/api/queues", token).path("items")) {
      if (queue.path("name").asString("").equals(QUEUE)) {
        return new Team(server, tally, secret, token, queue.path("id").asString());
      }
    }
    throw new Missing("the server has no queue \"" + QUEUE + "\": not the demo organisation");
  }

  /** Returns when all are at work. */
  void assemble(int count, IntConsumer progress) throws Missing, Refused, InterruptedException {
    Map<String, String> known = new HashMap<>();
    for (JsonNode agent : server.get("/api/agents", administrator).path("items")) {
      known.put(agent.path("username").asString(""), agent.path("id").asString());
    }
    for (int i = 1; i <= count; i++) {
      String username = "replay-%s-%02d".formatted(secret.mark(), i);
      String name = "Replay %02d".formatted(i);
      ids.add(takeIn(known.get(username), username, name));
      agents.add(new Agent(name, signIn(username), server, tally));
      progress.accept(i);
    }
    enrol(ids, Set.of());
    for (Agent agent : agents) {
      clearDesk(agent.token());
      server.call("PUT", "/api/me/presence", agent.token(), Map.of("presence", "available"));
      threads.add(Thread.ofVirtual().name("agent").start(agent));
    }
  }

  private String takeIn(@Nullable String id, String username, String name)
      throws Missing, Refused, InterruptedException {
    if (id != null) {
      server.call(
          "PUT", "/api/agents/" + id, administrator, Map.of("active", true, "roles", ROLES));
      return id;
    }
    Map<String, Object> agent = new HashMap<>();
    agent.put("username", username);
    agent.put("name", name);
    agent.put("names", Map.of("en", name, "he", name.replace("Replay", "הדמיה")));
    agent.put("roles", ROLES);
    agent.put("password", secret.password(username));
    return server.post("/api/agents", administrator, agent).path("id").asString();
  }

  private String signIn(String username) throws Missing, Refused, InterruptedException {
    Map<String, String> credentials =
        Map.of("username", username, "password", secret.password(username));
    return server.post("/api/session", null, credentials).path("token").asString();
  }

  /** All at once: one change of the queue in place of one for each agent. */
  private void enrol(Set<String> in, Set<String> out)
      throws Missing, Refused, InterruptedException {
    for (JsonNode queue : server.get("/api/queues", administrator).path("items")) {
      if (queue.path("id").asString("").equals(queueId)) {
        Set<String> members = new HashSet<>(in);
        queue.path("members").forEach(member -> members.add(member.asString()));
        members.removeAll(out);
        Map<String, Object> change = Map.of("name", QUEUE, "members", members);
        server.call("PUT", "/api/queues/" + queueId, administrator, change);
      }
    }
  }

  /** Lets them finish their wrap-ups, then sends them home and deactivates them. */
  void dismiss() throws InterruptedException {
    Deadline deadline = Deadline.in(CLEARING_DESKS);
    try {
      for (Agent agent : agents) {
        while (!deadline.isOver() && isWrappingUp(agent.token())) {
          Server.pause(Duration.ZERO);
        }
      }
      stop();
      enrol(Set.of(), ids);
      for (Agent agent : agents) {
        clearDesk(agent.token());
      }
      for (String id : ids) {
        server.call("DELETE", "/api/agents/" + id, administrator, null);
      }
      server.call("DELETE", "/api/session", administrator, null);
    } catch (Missing | Refused e) {
      tally.failed("the agents' going home", e);
    } finally {
      stop();
    }
  }

  private void stop() throws InterruptedException {
    threads.forEach(Thread::interrupt);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private JsonNode work(String token) throws Missing, Refused, InterruptedException {
    return server.get("/api/me/work", token).path("items");
  }

  private boolean isWrappingUp(String token) throws Missing, Refused, InterruptedException {
    return work(token)
        .valueStream()
        .anyMatch(it -> it.path("state").asString("").equals("wrap-up"));
  }

  /** Ends and closes what a replay that was broken off left behind. */
  private void clearDesk(String token) throws Missing, Refused, InterruptedException {
    for (JsonNode conversation : work(token)) {
      for (String verb : List.of("end", "close")) {
        try {
          server.post(
              "/api/conversations/" + conversation.path("id").asString() + "/" + verb, token, null);
        } catch (Refused e) {
          if (e.status() != 409) {
            throw e;
          }
        }
      }
    }
  }
}
