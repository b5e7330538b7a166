package io.moked.supervision.rights;

import io.moked.conversation.Conversation;
import io.moked.conversation.Scope;
import io.moked.conversation.Verb;
import io.moked.conversation.Who;
import java.util.EnumMap;
import java.util.Map;

/**
 * What one supervisor may do where: each grant within its scope, and none outside of what he sees.
 */
public record SupervisorRights(Map<Grant, Scope> scopes) implements Who.Rights {

  /** Of whoever does not supervise. */
  public static final SupervisorRights NOTHING = new SupervisorRights(Map.of());

  /**
   * @param inQueues the conversations of the queues that he supervises
   * @param ofTeams the conversations of the agents whose teams he supervises
   */
  static SupervisorRights of(SupervisionRole role, Scope inQueues, Scope ofTeams) {
    Reach seen = role.reach(Grant.SEE);
    var scopes = new EnumMap<Grant, Scope>(Grant.class);
    for (Grant grant : Grant.values()) {
      Reach reach = role.reach(grant);
      Reach held = reach.isWithin(seen) ? reach : seen.isWithin(reach) ? seen : Reach.NONE;
      scopes.put(
          grant,
          switch (held) {
            case ALL -> Scope.ALL;
            case QUEUES -> inQueues;
            case TEAM -> ofTeams;
            case NONE -> Scope.NONE;
          });
    }
    return new SupervisorRights(scopes);
  }

  public Scope scope(Grant grant) {
    return scopes.getOrDefault(grant, Scope.NONE);
  }

  @Override
  public boolean may(Verb verb, Conversation conversation) {
    return scope(Grant.of(verb)).covers(conversation);
  }

  @Override
  public boolean mayKnow(Conversation conversation) {
    return scope(Grant.SEE).covers(conversation);
  }
}
