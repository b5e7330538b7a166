package io.moked.routing.rules;

import java.util.UUID;

/**
 * A route that was asked.
 *
 * @param queueId where it leads this conversation
 */
public record Considered(Route route, UUID queueId, Step step) {

  public boolean matched() {
    return step.matched();
  }
}
