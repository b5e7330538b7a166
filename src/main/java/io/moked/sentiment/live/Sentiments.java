package io.moked.sentiment.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.moked.conversation.Change;
import io.moked.conversation.Conversations;
import io.moked.conversation.Event;
import io.moked.conversation.Recorded;
import io.moked.conversation.State;
import io.moked.conversation.view.ConversationView.Sentiment;
import io.moked.conversation.view.Feelings;
import io.moked.conversation.view.Ongoing;
import io.moked.ledger.Actor;
import io.moked.ledger.Stream;
import io.moked.sentiment.ConversationValue;
import io.moked.sentiment.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * How the customers of all conversations feel (S4, S23). The ledger's thread only hands over; a
 * thread of its own reads, writes and tells. A message that could not be taken in is found again in
 * the rows, so nothing is lost and nothing waits.
 */
@Component
public class Sentiments implements Feelings, DisposableBean {

  private static final int CLOSED_REMEMBERED = 10_000;

  private final SentimentStore store;
  private final Ongoing ongoing;
  private final Judge judge;
  private final Reader reader;
  private final Stream<Reading> changes = new Stream<>();
  private final Map<UUID, Track> tracks = new ConcurrentHashMap<>();
  private final Cache<UUID, Optional<Track>> closed =
      Caffeine.newBuilder().maximumSize(CLOSED_REMEMBERED).build();

  /** {@code ongoing} is built before, so it knows of each change before it is noted here. */
  Sentiments(SentimentStore store, Conversations conversations, Ongoing ongoing, Judge judge) {
    this.store = store;
    this.ongoing = ongoing;
    this.judge = judge;
    this.reader = new Reader(() -> store.unread(Reader.BATCH), this::take);
    judge.whenTurnedOn(reader::catchUpSoon);
    var _ = conversations.changes().follow(this::changed);
    store
        .ongoing(ConversationValue.REMEMBERED)
        .forEach(track -> tracks.putIfAbsent(track.conversationId(), track));
    reader.start();
  }

  private void changed(Change change) {
    for (Recorded recorded : change.events()) {
      Long seq = recorded.seq();
      if (seq != null
          && recorded.actor().kind() == Actor.Kind.CUSTOMER
          && recorded.event() instanceof Event.Message message) {
        reader.hear(
            new Heard(
                change.after().id(),
                seq,
                recorded.at(),
                message.text(),
                change.after().language()));
      }
    }
    if (change.after().state() == State.CLOSED) {
      forgetClosed(change.after().id());
    }
  }

  /** Closed ones are asked for seldom, and kept for a while only. */
  private void forgetClosed(UUID id) {
    Track track = tracks.remove(id);
    if (track != null) {
      closed.put(id, Optional.of(track));
    }
  }

  /** Judges a batch and writes it with one statement. */
  private void take(List<Heard> batch) {
    if (!judge.isOn()) {
      return;
    }
    var read = new ArrayList<Read>();
    var late = new LinkedHashSet<UUID>();
    Map<UUID, Track> touched = new LinkedHashMap<>();
    for (Heard heard : batch) {
      UUID id = heard.conversationId();
      Track before =
          touched.computeIfAbsent(
              id, _ -> track(id).orElseGet(() -> Track.begin(id, heard.talk(), heard.at())));
      var score = judge.score(heard.text(), before.language());
      read.add(new Read(heard, score));
      if (heard.seq() > before.seq()) {
        touched.put(
            id,
            before.with(heard.seq(), score.value(), score.language(), score.severe(), heard.at()));
      } else {
        late.add(id);
      }
    }
    List<Reading> readings = touched.values().stream().map(Track::reading).toList();
    store.save(read, readings);
    touched.values().forEach(this::remember);
    readings.forEach(changes::publish);
    late.forEach(this::anew);
  }

  /** From the rows: a message came out of turn, a second time, or was corrected. */
  private void anew(UUID id) {
    fromRows(id)
        .ifPresent(track -> {
          store.save(List.of(), List.of(track.reading()));
          remember(track);
          changes.publish(track.reading());
        });
  }

  private void remember(Track track) {
    UUID id = track.conversationId();
    tracks.put(id, track);
    if (ongoing.find(id).isEmpty()) {
      forgetClosed(id);
    }
  }

  private Optional<Track> track(UUID id) {
    Track known = tracks.get(id);
    if (known != null || ongoing.find(id).isPresent()) {
      return Optional.ofNullable(known);
    }
    return closed.get(id, _ -> fromRows(id));
  }

  private Optional<Track> fromRows(UUID id) {
    return store.of(id, ConversationValue.REMEMBERED).stream().findFirst();
  }

  /** How its customer feels; empty if none of his messages was read. */
  public Optional<Reading> reading(UUID conversationId) {
    return track(conversationId).map(Track::reading);
  }

  /** Of all conversations that go on, as far as messages were read. */
  public Collection<Reading> ongoing() {
    return tracks.values().stream().map(Track::reading).toList();
  }

  /** After each message that was read, and each correction. */
  public Stream<Reading> changes() {
    return changes;
  }

  /** A message was corrected: the conversation is worked out anew. */
  void correct(UUID conversationId) {
    reader.run(() -> anew(conversationId));
  }

  @Override
  public Sentiment of(UUID conversationId) {
    return reading(conversationId)
        .map(it -> new Sentiment(it.value(), it.level().code(), it.trend().wire(), it.messages()))
        .orElse(Sentiment.UNKNOWN);
  }

  @Override
  public void follow(Consumer<UUID> listener) {
    var _ = changes.follow(reading -> listener.accept(reading.conversationId()));
  }

  @Override
  public void destroy() {
    reader.stop();
  }
}
