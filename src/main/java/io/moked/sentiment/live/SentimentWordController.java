package io.moked.sentiment.live;

import io.moked.identity.Allowed;
import io.moked.identity.CurrentStaff;
import io.moked.identity.Role;
import io.moked.identity.Staff;
import io.moked.ledger.AuditEntry;
import io.moked.ledger.AuditTrail;
import io.moked.sentiment.words.WordList;
import io.moked.time.Ids;
import io.moked.web.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The organisation's own words, which go before ours. */
@RestController
@RequestMapping("/api/sentiment-words")
@Allowed(Role.ADMINISTRATOR)
class SentimentWordController {

  private static final int MOST = 2_000;

  record Words(List<SentimentWord> items) {}

  record WordRequest(
      @NotBlank String language,
      @NotBlank @Size(max = 100) String term,
      @NotNull @DecimalMin("-4") @DecimalMax("4") Double weight,
      boolean severe) {

    SentimentWord word(UUID id) {
      if (!WordList.LANGUAGES.contains(language)) {
        throw Problem.invalid("language", "unknown");
      }
      return new SentimentWord(id, language, term.strip(), weight, severe);
    }
  }

  private final SentimentWordStore store;
  private final AuditTrail audit;
  private final Clock clock;

  SentimentWordController(SentimentWordStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  Words all() {
    return new Words(store.all());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SentimentWord create(@CurrentStaff Staff staff, @Valid @RequestBody WordRequest request) {
    if (store.all().size() >= MOST) {
      throw Problem.refused("too-many", Map.of("max", MOST));
    }
    return save(staff, "create-sentiment-word", request.word(Ids.next()));
  }

  @PutMapping("/{id}")
  SentimentWord change(
      @CurrentStaff Staff staff, @PathVariable UUID id, @Valid @RequestBody WordRequest request) {
    if (store.all().stream().noneMatch(word -> word.id().equals(id))) {
      throw Problem.notFound();
    }
    return save(staff, "change-sentiment-word", request.word(id));
  }

  private SentimentWord save(Staff staff, String verb, SentimentWord word) {
    try {
      store.save(word);
    } catch (DuplicateKeyException e) {
      throw Problem.invalid("term", "taken");
    }
    note(staff, verb, Map.of("language", word.language(), "term", word.term()));
    return word;
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@CurrentStaff Staff staff, @PathVariable UUID id) {
    if (!store.delete(id)) {
      throw Problem.notFound();
    }
    note(staff, "delete-sentiment-word", Map.of("id", id));
  }

  private void note(Staff staff, String verb, Map<String, Object> detail) {
    audit.add(
        new AuditEntry(clock.instant(), staff.actor(), verb, null, AuditEntry.ACCEPTED, detail));
  }
}
