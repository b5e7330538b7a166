package io.moked.supervision.board;

import io.moked.conversation.Conversation;
import io.moked.conversation.Conversation.Times;
import io.moked.conversation.Ref;
import io.moked.conversation.view.ConversationView.Sentiment;
import io.moked.language.Names;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A conversation on the board as it was at one moment: a change makes another row. What rows are
 * compared by is worked out once.
 */
final class Row {

  /** Longer than any wait, so that a clock that runs counts as longer than one that stands. */
  private static final long RUNNING = Long.MAX_VALUE / 16;

  /** After all names of agents. */
  static final String NOBODY = "\uffff";

  /** Beyond any mood, of a customer that nobody could read. */
  static final long UNREAD = 1_000_000;

  private static final int MOOD_STEPS = 1_000;

  private final Conversation conversation;
  private final List<RowAlert> alerts;
  private final Sentiment sentiment;
  private final Function<Row, String> words;
  private final String customer;
  private final String subject;
  private final String queue;
  private final String agent;
  private final String text;
  private final long waiting;
  private final long handling;
  private @Nullable String json;

  /**
   * @param alerts that are open about it
   * @param words the row in JSON without its two clocks and without the last brace; called when
   *     somebody is shown it
   */
  Row(
      Conversation conversation,
      List<RowAlert> alerts,
      Sentiment sentiment,
      Function<Row, String> words) {
    this.conversation = conversation;
    this.alerts = alerts;
    this.sentiment = sentiment;
    this.words = words;
    this.customer = lower(conversation.customer().name());
    this.subject = lower(conversation.subject());
    this.queue = lower(conversation.queue().name());
    this.agent = conversation.owner().map(Row::all).orElse(NOBODY);
    this.text =
        String.join(
            "\n",
            customer,
            subject,
            all(conversation.queue()),
            conversation.owner().map(Row::all).orElse(""));
    Times times = conversation.times();
    this.waiting = length(times.waitingSince(), times.waited());
    this.handling = length(times.handlingSince(), times.handled());
  }

  /**
   * A number that is larger the longer it takes, and does not change while the clock runs: all
   * running clocks advance alike, so the one that began earlier stays ahead.
   */
  private static long length(@Nullable Instant since, Duration before) {
    return since == null
        ? before.dividedBy(ChronoUnit.MICROS.getDuration())
        : RUNNING - ChronoUnit.MICROS.between(Instant.EPOCH, since.minus(before));
  }

  private static String all(Ref ref) {
    Names names = ref.names();
    return lower(names == null ? ref.name() : ref.name() + "\n" + names.en() + "\n" + names.he());
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** In JSON, with its clocks read at {@code now}. */
  String json(Instant now) {
    Times times = conversation.times();
    return stem()
        + ",\"waitSeconds\":"
        + times.wait(now).toSeconds()
        + ",\"handleSeconds\":"
        + times.handle(now).toSeconds()
        + "}";
  }

  private synchronized String stem() {
    if (json == null) {
      json = words.apply(this);
    }
    return json;
  }

  /** What it says of its agent is no longer so. */
  synchronized void forgetWords() {
    json = null;
  }

  Conversation conversation() {
    return conversation;
  }

  UUID id() {
    return conversation.id();
  }

  Instant createdAt() {
    return conversation.times().createdAt();
  }

  String customer() {
    return customer;
  }

  String subject() {
    return subject;
  }

  String queue() {
    return queue;
  }

  UUID queueId() {
    return conversation.queue().id();
  }

  boolean isNobodys() {
    return agent.equals(NOBODY);
  }

  /** The open ones, in the order in which they were raised. */
  List<RowAlert> alerts() {
    return alerts;
  }

  Sentiment sentiment() {
    return sentiment;
  }

  boolean isUnread() {
    return sentiment.value() == null;
  }

  /** How the customer feels as a number to order by. */
  long mood() {
    Double value = sentiment.value();
    return value == null ? UNREAD : Math.round(value * MOOD_STEPS);
  }

  String agent() {
    return agent;
  }

  /** What a search looks in, in lower case. */
  String text() {
    return text;
  }

  long waiting() {
    return waiting;
  }

  long handling() {
    return handling;
  }
}
