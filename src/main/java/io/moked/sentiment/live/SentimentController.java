package io.moked.sentiment.live;

import io.moked.conversation.Reading;
import io.moked.conversation.view.ConversationView.Sentiment;
import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.sentiment.Level;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Why a conversation is said to feel so, and saying that a message was read wrongly. */
@RestController
class SentimentController {

  private static final int MESSAGES = 50;

  record Why(Sentiment sentiment, List<MessageReading> messages) {}

  record Correction(@NotNull String level) {}

  private final Sentiments sentiments;
  private final SentimentStore store;
  private final SentimentSettings settings;
  private final Reading reading;
  private final AuditTrail audit;
  private final Clock clock;

  SentimentController(
      Sentiments sentiments,
      SentimentStore store,
      SentimentSettings settings,
      Reading reading,
      AuditTrail audit,
      Clock clock) {
    this.sentiments = sentiments;
    this.store = store;
    this.settings = settings;
    this.reading = reading;
    this.audit = audit;
    this.clock = clock;
  }

  /** The last messages of its customer, and what was found in them; for who may read them. */
  @GetMapping("/api/conversations/{id}/sentiment")
  Why why(@CurrentStaff Staff staff, @PathVariable UUID id) {
    reading.content(id, staff, null);
    return new Why(sentiments.of(id), store.messages(id, MESSAGES));
  }

  /** Sets a message's level by hand: kept for training, and the conversation is worked out anew. */
  @PostMapping("/api/conversations/{id}/sentiment/{seq}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(
      @CurrentStaff Staff staff,
      @PathVariable UUID id,
      @PathVariable long seq,
      @Valid @RequestBody Correction correction) {
    reading.content(id, staff, null);
    Level level =
        Level.ofCode(correction.level()).orElseThrow(() -> Problem.invalid("level", "unknown"));
    if (!store.correct(id, seq, level, staff.actor(), clock.instant())) {
      throw Problem.notFound();
    }
    audit.add(
        new AuditEntry(
            clock.instant(),
            staff.actor(),
            "correct-sentiment",
            id,
            AuditEntry.ACCEPTED,
            Map.of("seq", seq, "level", level)));
    sentiments.correct(id);
  }

  @GetMapping("/api/settings/sentiment")
  SentimentSettings.State state() {
    return settings.state();
  }

  @PutMapping("/api/settings/sentiment")
  @Allowed(Role.ADMINISTRATOR)
  SentimentSettings.State change(
      @CurrentStaff Staff staff, @Valid @RequestBody SettingsRequest request) {
    settings.change(new SentimentSettings.State(request.enabled()), staff.actor());
    return settings.state();
  }

  record SettingsRequest(@NotNull Boolean enabled) {}
}
