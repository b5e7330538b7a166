package io.moked.replay;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The server's HTTP side. Waits for a server that is away, and asks again when told to wait. */
final class Server implements AutoCloseable {

  static final JsonMapper JSON = JsonMapper.shared();

  private static final Duration ONE_CALL = Duration.ofSeconds(30);
  private static final int LONGEST_PAUSE_MS = 500;

  private final Supplier<URI> address;
  private final Patience patience;
  private final Tally tally;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(ONE_CALL)
          .executor(Executors.newVirtualThreadPerTaskExecutor())
          .build();

  /**
   * @param address asked each time, for a server may come back elsewhere
   */
  Server(Supplier<URI> address, Patience patience, Tally tally) {
    this.address = address;
    this.patience = patience;
    this.tally = tally;
  }

  Patience patience() {
    return patience;
  }

  JsonNode get(String path, @Nullable String token) throws Refused, Missing, InterruptedException {
    return call("GET", path, token, null);
  }

  JsonNode post(String path, @Nullable String token, @Nullable Object body)
      throws Refused, Missing, InterruptedException {
    return call("POST", path, token, body);
  }

  /** Calls until there is an answer that is not "later"; bounded by the patience with a server. */
  JsonNode call(String method, String path, @Nullable String token, @Nullable Object body)
      throws Refused, Missing, InterruptedException {
    Deadline deadline = Deadline.in(patience.server());
    while (true) {
      try {
        return once(method, path, token, body);
      } catch (IOException e) {
        if (deadline.isOver()) {
          throw Missing.after(patience.server(), "server at " + address.get() + " (" + e + ")");
        }
        pause(Duration.ZERO);
      } catch (Refused e) {
        if (!e.isPassing() || deadline.isOver()) {
          throw e;
        }
        tally.refused();
        pause(e.retryAfter());
      }
    }
  }

  /** One call, one answer. A 409 and the like come as {@link Refused}. */
  JsonNode once(String method, String path, @Nullable String token, @Nullable Object body)
      throws IOException, Refused, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.get() + path)).timeout(ONE_CALL);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body == null) {
      request.method(method, BodyPublishers.noBody());
    } else {
      request.header("Content-Type", "application/json");
      request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
    }
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    JsonNode answer = parse(response.body());
    if (response.statusCode() >= 300) {
      throw new Refused(
          response.statusCode(),
          answer.path("code").asString("unknown"),
          method + " " + path + ": " + detail(answer),
          retryAfter(response));
    }
    return answer;
  }

  private static String detail(JsonNode problem) {
    String detail = problem.path("detail").asString("");
    return problem.path("fields").isEmpty() ? detail : detail + " " + problem.path("fields");
  }

  private static JsonNode parse(String body) throws IOException {
    try {
      return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
    } catch (JacksonException e) {
      throw new IOException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Duration retryAfter(HttpResponse<?> response) {
    String seconds = response.headers().firstValue("Retry-After").orElse("0");
    return seconds.matches("\\d{1,4}")
        ? Duration.ofSeconds(Long.parseLong(seconds))
        : Duration.ZERO;
  }

  /** Opens a socket, however long the server is away within the patience with it. */
  Line line(String path, @Nullable String token) throws Missing, InterruptedException {
    Deadline deadline = Deadline.in(patience.server());
    while (true) {
      try {
        URI here = URI.create(address.get().toString().replaceFirst("^http", "ws") + path);
        return Line.open(http, here, token, ONE_CALL);
      } catch (IOException e) {
        if (deadline.isOver()) {
          throw Missing.after(patience.server(), "socket at " + path + " (" + e + ")");
        }
        pause(Duration.ZERO);
      }
    }
  }

  /** At least so long, and a little more, by chance, so that not all come back at once. */
  static void pause(Duration least) throws InterruptedException {
    Thread.sleep(least.plusMillis(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS)));
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
