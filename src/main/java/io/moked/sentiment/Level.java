package io.moked.sentiment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Seven levels, and unknown, which is none of them: what no engine can read is not neutral. */
public enum Level {
  VERY_NEGATIVE("very-negative"),
  NEGATIVE("negative"),
  SLIGHTLY_NEGATIVE("slightly-negative"),
  NEUTRAL("neutral"),
  SLIGHTLY_POSITIVE("slightly-positive"),
  POSITIVE("positive"),
  VERY_POSITIVE("very-positive"),
  UNKNOWN("unknown");

  /** Where a message's levels begin, away from zero: below the first it is neutral. */
  public static final double SLIGHTLY = 0.15;

  private static final double[] OF_MESSAGE = {SLIGHTLY, 0.45, 0.75};

  /** A conversation's value is pulled to zero by its formula, so its levels begin sooner. */
  private static final double[] OF_CONVERSATION = {0.10, 0.22, 0.35};

  private static final List<Level> NEGATIVES =
      List.of(NEUTRAL, SLIGHTLY_NEGATIVE, NEGATIVE, VERY_NEGATIVE);
  private static final List<Level> POSITIVES =
      List.of(NEUTRAL, SLIGHTLY_POSITIVE, POSITIVE, VERY_POSITIVE);

  private final String code;

  Level(String code) {
    this.code = code;
  }

  @JsonValue
  public String code() {
    return code;
  }

  public static Optional<Level> ofCode(String code) {
    return Arrays.stream(values()).filter(level -> level.code.equals(code)).findFirst();
  }

  /**
   * A message's level.
   *
   * @param value of one message, -1 to 1
   */
  public static Level ofMessage(double value) {
    return by(OF_MESSAGE, value);
  }

  /**
   * A conversation's level.
   *
   * @param value of a conversation, as {@link ConversationValue} makes it
   */
  public static Level ofConversation(double value) {
    return by(OF_CONVERSATION, value);
  }

  /** The middle of the level as a message's value: what a correction by hand sets. */
  public Optional<Double> middle() {
    return switch (this) {
      case VERY_NEGATIVE -> Optional.of(-0.9);
      case NEGATIVE -> Optional.of(-0.6);
      case SLIGHTLY_NEGATIVE -> Optional.of(-0.3);
      case NEUTRAL -> Optional.of(0.0);
      case SLIGHTLY_POSITIVE -> Optional.of(0.3);
      case POSITIVE -> Optional.of(0.6);
      case VERY_POSITIVE -> Optional.of(0.9);
      case UNKNOWN -> Optional.empty();
    };
  }

  private static Level by(double[] edges, double value) {
    double size = Math.abs(value);
    int steps = 0;
    while (steps < edges.length && size >= edges[steps]) {
      steps++;
    }
    return value < 0 ? NEGATIVES.get(steps) : POSITIVES.get(steps);
  }
}
