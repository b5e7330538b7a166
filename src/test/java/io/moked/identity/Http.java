package io.moked.identity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP as a program outside speaks it, without any cookie jar or redirect of its own. */
public final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port;

  public Http(int port) {
    this.port = port;
  }

  public Call get(String path) {
    return call("GET", path);
  }

  public Call post(String path) {
    return call("POST", path);
  }

  public Call call(String method, String path) {
    return new Call(method, uri("http", path));
  }

  /** Where a path of the server is. */
  public URI uri(String scheme, String path) {
    return URI.create(scheme + "://127.0.0.1:" + port + path);
  }

  /** Sends bytes that no client library would, and gives everything that comes back. */
  public String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A request in the making. */
  public static final class Call {

    private final HttpRequest.Builder request;
    private final String method;
    private BodyPublisher body = BodyPublishers.noBody();

    private Call(String method, URI uri) {
      this.method = method;
      this.request = HttpRequest.newBuilder(uri);
    }

    public Call as(String token) {
      return header("Authorization", "Bearer " + token);
    }

    public Call header(String name, String value) {
      request.header(name, value);
      return this;
    }

    public Call json(String text) {
      body = BodyPublishers.ofString(text);
      return header("Content-Type", "application/json");
    }

    /** A body whose length is not said beforehand. */
    public Call chunkedJson(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
      return header("Content-Type", "application/json");
    }

    public Answer send() {
      try {
        return new Answer(
            CLIENT.send(request.method(method, body).build(), BodyHandlers.ofString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** What came back. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public JsonNode json() {
      return JSON.readTree(response.body());
    }

    public String code() {
      return json().get("code").asString();
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    /** The Set-Cookie line of this cookie. */
    public String setCookie(String name) {
      return response.headers().allValues("Set-Cookie").stream()
          .filter(line -> line.startsWith(name + "="))
          .findFirst()
          .orElseThrow();
    }

    public String cookie(String name) {
      return setCookie(name).replaceFirst("^[^=]*=", "").replaceFirst(";.*", "");
    }
  }
}
