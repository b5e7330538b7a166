package io.moked.replay;

/**
 * What customers and agents of a replay know of one another: nothing but the clientIds of their
 * messages, which come with the timeline. An answer's id follows from the message's, so sending it
 * twice, after a break or by another agent, is the same message to the server.
 */
final class Ids {

  private static final String ANSWER = "re:";
  private static final String LAST = "-end";
  private static final int LONGEST = 64;

  private Ids() {}

  /**
   * @param agentEnds the agent is to end the conversation once he has answered this
   */
  static String message(String run, int customer, int turn, boolean agentEnds) {
    return "%s-%d-%d%s".formatted(run, customer, turn, agentEnds ? LAST : "");
  }

  static String answer(String clientId) {
    String id = ANSWER + clientId;
    return id.length() <= LONGEST ? id : id.substring(id.length() - LONGEST);
  }

  static boolean isAnswerToTheLast(String clientId) {
    return clientId.startsWith(ANSWER) && clientId.endsWith(LAST);
  }
}
