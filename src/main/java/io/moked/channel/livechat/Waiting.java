package io.moked.channel.livechat;

import io.moked.routing.Places;
import org.jspecify.annotations.Nullable;

/** What a customer learns of his place; {@code null} is unknown, or that he has none. */
record Waiting(
    @Nullable Integer position,
    @Nullable Integer ahead,
    @Nullable Long low,
    @Nullable Long likely,
    @Nullable Long high) {

  /** He does not wait to be offered: he is talked to, or a person must decide about him. */
  static final Waiting NOT = new Waiting(null, null, null, null, null);

  static Waiting of(Places.@Nullable Place it) {
    return it == null
        ? NOT
        : new Waiting(it.position(), it.ahead(), it.low(), it.likely(), it.high());
  }
}
