package io.moked.channel.livechat;

import io.moked.conversation.MonitoringPolicy;
import io.moked.identity.CustomerTokens;
import io.moked.language.Language;
import io.moked.language.Names;
import io.moked.routing.Organisation;
import io.moked.routing.Workstream;
import io.moked.web.ClientAddress;
import io.moked.web.Problem;
import io.moked.web.RateLimit;
import io.moked.web.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The widget's own page of the world: what to show, and the beginning of a conversation. */
@RestController
class WidgetController {

  record Monitoring(MonitoringPolicy.Demand consent, Map<String, String> notice) {}

  record WidgetItem(String name, Names names, List<Language> languages, Monitoring monitoring) {}

  /** Everything may be left out; a customer who gives no name is a visitor. */
  record StartRequest(
      @Nullable @Size(max = 100) String name,
      @Nullable @Size(max = 35) String language,
      @Nullable @Size(max = 200) String subject,
      @Nullable @Size(max = 20) Map<@Size(max = 100) String, @Size(max = 512) String> answers,
      @Nullable @Size(max = 30) Map<@Size(max = 100) String, @Size(max = 512) String> context,
      @Nullable Boolean consent,
      @Nullable @Size(max = 2000) String token) {}

  record Started(UUID conversationId, String customerToken) {}

  private final Organisation organisation;
  private final Reception reception;
  private final CustomerTokens tokens;
  private final RateLimits limits;

  WidgetController(
      Organisation organisation, Reception reception, CustomerTokens tokens, RateLimits limits) {
    this.organisation = organisation;
    this.reception = reception;
    this.tokens = tokens;
    this.limits = limits;
  }

  @GetMapping("/api/widget/{key}")
  WidgetItem widget(@PathVariable String key) {
    Workstream workstream = organisation.ofWidget(key).orElseThrow(Problem::notFound);
    MonitoringPolicy policy = workstream.monitoring();
    return new WidgetItem(
        workstream.name(),
        workstream.names(),
        Arrays.asList(Language.values()),
        new Monitoring(policy.consent(), policy.notice()));
  }

  /**
   * 201 for a new conversation; 200 when the token's one is still going on and is taken up again.
   */
  @PostMapping("/api/widget/{key}/conversations")
  ResponseEntity<Started> start(
      @PathVariable String key, @Valid @RequestBody StartRequest request, HttpServletRequest http) {
    Workstream workstream = organisation.ofWidget(key).orElseThrow(Problem::notFound);
    if (request.token() != null) {
      var resumed = tokens.verify(request.token()).filter(reception::isOngoing);
      if (resumed.isPresent()) {
        UUID id = resumed.get();
        return ResponseEntity.ok(new Started(id, tokens.issue(id)));
      }
    }
    limits.take(RateLimit.CONVERSATION_START, ClientAddress.of(http));
    UUID id = reception.begin(workstream, request);
    return ResponseEntity.status(HttpStatus.CREATED).body(new Started(id, tokens.issue(id)));
  }
}
