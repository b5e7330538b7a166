package io.moked.conversation;

/** The conversation was elevated to a call and is in it now (S16). */
public record Call(Kind kind) {

  /** With or without pictures. */
  @tools.jackson.databind.annotation.EnumNaming(
      tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy.class)
  public enum Kind {
    VOICE,
    VIDEO
  }
}
