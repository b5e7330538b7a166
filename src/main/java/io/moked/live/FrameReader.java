package io.moked.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what clients send. */
final class FrameReader {

  /** Why a frame can't be understood; the message is for whoever wrote the client. */
  static final class Broken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Broken(String detail) {
      super(detail, null, false, false);
    }
  }

  private static final String EXPECTED =
      "expected one of: subscribe, unsubscribe, send, typing, seen, shown, ping";

  private final JsonMapper json;

  FrameReader(JsonMapper json) {
    this.json = json;
  }

  /**
   * @throws Broken if it is none of the protocol's frames
   */
  ClientFrame read(String text) {
    JsonNode frame = parse(text);
    if (frame.has("subscribe")) {
      return new ClientFrame.Subscribe(text(frame, "subscribe"), after(frame), frame);
    }
    if (frame.has("unsubscribe")) {
      return new ClientFrame.Unsubscribe(text(frame, "unsubscribe"));
    }
    if (frame.has("send")) {
      return new ClientFrame.Send(
          subject(frame, "send"),
          text(frame, "text"),
          frame.has("audience") ? text(frame, "audience") : "",
          text(frame, "clientId"));
    }
    if (frame.has("typing")) {
      return typing(frame);
    }
    if (frame.has("seen")) {
      return new ClientFrame.Seen(
          subject(frame, "seen"), number(frame, "delivered"), number(frame, "read"));
    }
    if (frame.has("shown")) {
      return new ClientFrame.Shown(id(frame, "shown"));
    }
    if (frame.has("ping")) {
      return new ClientFrame.Ping(number(frame, "ping"));
    }
    if (frame.has("token")) {
      return new ClientFrame.Token(text(frame, "token"));
    }
    throw new Broken("frame: no known member (" + EXPECTED + ")");
  }

  private JsonNode parse(String text) {
    try {
      JsonNode frame = json.readTree(text);
      if (frame == null || !frame.isObject()) {
        throw new Broken("frame: not an object (" + EXPECTED + ")");
      }
      return frame;
    } catch (JacksonException e) {
      throw new Broken("frame: not JSON: " + e.getOriginalMessage());
    }
  }

  /** {@code {"typing": ID, "on": true}}, of a customer {@code {"typing": true}}. */
  private static ClientFrame typing(JsonNode frame) {
    JsonNode typing = frame.get("typing");
    boolean on = typing.isBoolean() ? typing.booleanValue() : flag(frame, "on");
    String audience = frame.has("audience") ? text(frame, "audience") : "";
    return new ClientFrame.Typing(typing.isBoolean() ? "" : text(frame, "typing"), on, audience);
  }

  /** A conversation's id, or {@code true} where there is only one. */
  private static String subject(JsonNode frame, String member) {
    JsonNode value = frame.get(member);
    return value.isBoolean() && value.booleanValue() ? "" : text(frame, member);
  }

  private static @Nullable Long after(JsonNode frame) {
    JsonNode after = frame.get("after");
    return after == null || after.isNull() ? null : number(frame, "after");
  }

  private static String text(JsonNode frame, String member) {
    JsonNode value = frame.get(member);
    if (value == null || !value.isString()) {
      throw new Broken(member + ": " + value + " (expected: a text)");
    }
    return value.stringValue();
  }

  private static UUID id(JsonNode frame, String member) {
    String text = text(frame, member);
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new Broken(member + ": " + text + " (expected: an id)");
    }
  }

  private static boolean flag(JsonNode frame, String member) {
    JsonNode value = frame.get(member);
    if (value == null || !value.isBoolean()) {
      throw new Broken(member + ": " + value + " (expected: true or false)");
    }
    return value.booleanValue();
  }

  private static long number(JsonNode frame, String member) {
    JsonNode value = frame.get(member);
    if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new Broken(member + ": " + value + " (expected: a whole number)");
    }
    long number = value.longValue();
    if (number < 0) {
      throw new Broken(member + ": " + value + " (expected: 0 or more)");
    }
    return number;
  }
}
