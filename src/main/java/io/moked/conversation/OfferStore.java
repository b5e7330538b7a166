package io.moked.conversation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of offers: who was asked about what, and what he answered. */
@Component
public class OfferStore {

  /** Which conversation an offer is about, and whom it asks. */
  public record Place(UUID conversationId, UUID agentId) {}

  private record Made(UUID conversationId, Offer offer) {}

  private record Answered(UUID offerId, String outcome, Instant at) {}

  private final JdbcClient jdbc;

  private final ConversationStore conversations;

  OfferStore(JdbcClient jdbc, ConversationStore conversations) {
    this.jdbc = jdbc;
    this.conversations = conversations;
  }

  /** The conversations that somebody is being asked to take now, oldest offer first. */
  public List<Conversation> standing(UUID agentId) {
    return jdbc.sql(
            """
            select c.body from offer o join conversation c on c.id = o.conversation_id
            where o.agent_id = ? and o.outcome is null order by o.id
            """)
        .param(agentId)
        .query((row, n) -> conversations.read(row.getString(1)))
        .list();
  }

  /** Where an offer belongs, whether it still stands or not. */
  public Optional<Place> find(UUID offerId) {
    return jdbc.sql("select conversation_id, agent_id from offer where id = ?")
        .param(offerId)
        .query((row, n) ->
            new Place(
                row.getObject("conversation_id", UUID.class),
                row.getObject("agent_id", UUID.class)))
        .optional();
  }

  /** Writes what a batch asked and answered, with a statement each. */
  void note(Connection transaction, List<Change> changes) throws SQLException {
    var made = new ArrayList<Made>();
    var answered = new ArrayList<Answered>();
    for (Change change : changes) {
      for (Recorded recorded : change.events()) {
        switch (recorded.event()) {
          case Event.Offered it -> made.add(new Made(change.after().id(), it.offer()));
          case Event.Accepted it ->
              answered.add(new Answered(it.offerId(), "accepted", recorded.at()));
          case Event.Rejected it ->
              answered.add(new Answered(it.offerId(), "rejected", recorded.at()));
          case Event.TimedOut it ->
              answered.add(new Answered(it.offerId(), "timed-out", recorded.at()));
          case Event.Undelivered it ->
              answered.add(new Answered(it.offerId(), "undelivered", recorded.at()));
          case Event.Withdrawn it ->
              answered.add(new Answered(it.offerId(), "withdrawn", recorded.at()));
          default -> {} // every other event leaves offers alone
        }
      }
    }
    insert(transaction, made);
    update(transaction, answered);
  }

  private static void insert(Connection transaction, List<Made> made) throws SQLException {
    if (made.isEmpty()) {
      return;
    }
    try (var insert =
        transaction.prepareStatement(
            """
            insert into offer (id, conversation_id, agent_id, kind, offered_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::timestamptz[])
            """)) {
      array(insert, 1, "uuid", made.stream().map(it -> it.offer().id()));
      array(insert, 2, "uuid", made.stream().map(Made::conversationId));
      array(insert, 3, "uuid", made.stream().map(it -> it.offer().agent().id()));
      array(
          insert,
          4,
          "text",
          made.stream().map(it -> it.offer().kind().name().toLowerCase(Locale.ROOT)));
      array(insert, 5, "timestamptz", made.stream().map(it -> it.offer().offeredAt().toString()));
      insert.executeUpdate();
    }
  }

  private static void update(Connection transaction, List<Answered> answered) throws SQLException {
    if (answered.isEmpty()) {
      return;
    }
    try (var update =
        transaction.prepareStatement(
            """
            update offer o set outcome = n.outcome, answered_at = n.at
            from unnest(?::uuid[], ?::text[], ?::timestamptz[]) as n(id, outcome, at) where o.id = n.id
            """)) {
      array(update, 1, "uuid", answered.stream().map(Answered::offerId));
      array(update, 2, "text", answered.stream().map(Answered::outcome));
      array(update, 3, "timestamptz", answered.stream().map(it -> it.at().toString()));
      update.executeUpdate();
    }
  }

  private static void array(PreparedStatement statement, int index, String type, Stream<?> values)
      throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf(type, values.toArray()));
  }
}
