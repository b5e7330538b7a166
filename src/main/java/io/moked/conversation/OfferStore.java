package io.moked.conversation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of offers: who was asked about what, and what he answered. */
@Component
public class OfferStore {

  /** Which conversation an offer is about, and whom it asks. */
  public record Place(UUID conversationId, UUID agentId) {}

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

  void note(Connection transaction, List<Change> changes) throws SQLException {
    for (Change change : changes) {
      for (Recorded recorded : change.events()) {
        switch (recorded.event()) {
          case Event.Offered it -> made(transaction, change.after().id(), it.offer());
          case Event.Accepted it -> answered(transaction, it.offerId(), "accepted", recorded);
          case Event.Rejected it -> answered(transaction, it.offerId(), "rejected", recorded);
          case Event.TimedOut it -> answered(transaction, it.offerId(), "timed-out", recorded);
          case Event.Withdrawn it -> answered(transaction, it.offerId(), "withdrawn", recorded);
          default -> {} // every other event leaves offers alone
        }
      }
    }
  }

  private static void made(Connection transaction, UUID conversationId, Offer offer)
      throws SQLException {
    try (var insert =
        transaction.prepareStatement(
            "insert into offer (id, conversation_id, agent_id, kind, offered_at) values (?, ?, ?, ?, ?)")) {
      insert.setObject(1, offer.id());
      insert.setObject(2, conversationId);
      insert.setObject(3, offer.agent().id());
      insert.setString(4, offer.kind().name().toLowerCase(java.util.Locale.ROOT));
      insert.setTimestamp(5, Timestamp.from(offer.offeredAt()));
      insert.executeUpdate();
    }
  }

  private static void answered(
      Connection transaction, UUID offerId, String outcome, Recorded recorded) throws SQLException {
    try (var update =
        transaction.prepareStatement(
            "update offer set outcome = ?, answered_at = ? where id = ?")) {
      update.setString(1, outcome);
      update.setTimestamp(2, Timestamp.from(recorded.at()));
      update.setObject(3, offerId);
      update.executeUpdate();
    }
  }
}
