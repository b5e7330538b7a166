package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static io.moked.contract.Refused.assertNotFound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** G9, S4, S23: how customers feel, in their own language, seen by supervisors as it changes. */
class G9SentimentTest extends Outside {

  /** Which of the two, the weights decide; a new training may. */
  private static final List<String> ANGRY = List.of("negative", "very-negative");

  private JsonNode soon(Customer of, Predicate<JsonNode> wanted) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(10))
        .until(() -> dana.sees(of).get("sentiment"), wanted);
  }

  private static Predicate<JsonNode> madeOf(int messages) {
    return it -> it.get("messages").asInt() == messages;
  }

  @Test
  void anAngryCustomerIsSeenToBeAngryInHebrewAndInEnglish() {
    Customer hebrew = talking();
    hebrew.writes("השירות שלכם גרוע, אף אחד לא עונה לי כבר שעה");
    hebrew.writes("נמאס לי, אתם שקרנים");
    Customer english = talking();
    english.writes("This is the worst service ever");
    english.writes("I have been on hold for two hours, unacceptable");

    assertThat(soon(hebrew, madeOf(2)).get("level").asString()).isIn(ANGRY);
    JsonNode angry = soon(english, madeOf(2));
    assertThat(angry.get("level").asString()).isIn(ANGRY);
    assertThat(angry.get("trend").asString()).isEqualTo("falling");
  }

  @Test
  void whatNobodyCanReadIsUnknownAndNotNeutral() {
    Customer customer = talking();
    customer.writes("Buongiorno, vorrei sapere quando arriva il mio ordine");
    customer.writes("thank you very much, you are great");

    JsonNode sentiment = soon(customer, madeOf(1));
    assertThat(sentiment.get("value").asDouble()).isPositive();
    dana.monitors(customer);
    JsonNode first = why(customer).get("messages").get(0);
    assertThat(first.get("level").asString()).isEqualTo("unknown");
    assertThat(first.get("value").isNull()).isTrue();
  }

  private JsonNode why(Customer of) {
    return dana.get(Seat.path(of) + "/sentiment");
  }

  @Test
  void aSupervisorSeesWhyAndCorrectsWhatWasReadWrongly() {
    Customer customer = talking();
    customer.writes("you are idiots");
    soon(customer, madeOf(1));
    dana.monitors(customer);

    JsonNode message = why(customer).get("messages").get(0);
    assertThat(message.get("terms").get(0).get("text").asString()).isEqualTo("idiots");
    assertThat(message.get("terms").get(0).get("severe").asBoolean()).isTrue();
    assertThat(message.get("engine").asString()).isEqualTo("builtin");

    String path = Seat.path(customer) + "/sentiment/" + message.get("seq").asLong();
    dana.post(path, Map.of("level", "positive"));

    soon(customer, it -> it.get("value").asDouble() > 0);
    assertThat(why(customer).get("messages").get(0).get("corrected").asBoolean()).isTrue();
    assertInvalid("level", () -> dana.post(path, Map.of("level", "glad")));
    assertNotFound(
        () -> dana.post(Seat.path(customer) + "/sentiment/9999", Map.of("level", "neutral")));
  }

  @Test
  void agentsAndInternalWordsAreNotRead() {
    Customer customer = talking();
    avi.says(customer, "terrible, awful, the worst");
    avi.saysInternally(customer, "what an idiot");
    customer.writes("thanks, great help");

    assertThat(soon(customer, madeOf(1)).get("value").asDouble()).isPositive();
  }

  @Test
  void listsAreFilteredAndSortedByIt() {
    Customer happy = talking();
    happy.writes("thank you so much, wonderful service");
    Customer silent = talking();
    Customer angry = talking();
    angry.writes("horrible service, this is a scam");
    soon(happy, madeOf(1));
    soon(angry, madeOf(1));

    String queue = "/api/conversations?queue=" + centre.queue();
    assertThat(ids(queue + "&sort=sentiment")).containsExactly(angry.id(), happy.id(), silent.id());
    assertThat(ids(queue + "&sort=-sentiment"))
        .containsExactly(happy.id(), angry.id(), silent.id());
    String level = soon(angry, madeOf(1)).get("level").asString();
    assertThat(ids(queue + "&sort=wait&sentiment=" + level)).containsExactly(angry.id());
    assertThat(ids(queue + "&sentiment=" + level)).containsExactly(angry.id());
    assertThat(ids(queue + "&sentiment=unknown")).containsExactly(silent.id());
  }

  private List<UUID> ids(String path) {
    return Caller.items(dana.get(path)).stream()
        .map(it -> UUID.fromString(it.get("id").asString()))
        .toList();
  }

  @Test
  void anOrganisationsOwnWordsCount() {
    JsonNode word =
        admin.post(
            "/api/sentiment-words",
            Map.of("language", "en", "term", "kerflooped", "weight", -3.5, "severe", true));
    Customer customer = talking();

    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> {
          customer.writes("my modem is kerflooped");
          return dana.sees(customer).at("/sentiment/value").asDouble() < -0.2;
        });
    assertInvalid(
        "term",
        () ->
            admin.post(
                "/api/sentiment-words",
                Map.of("language", "en", "term", "kerflooped", "weight", 1, "severe", false)));
    assertInvalid(
        "language",
        () ->
            admin.post(
                "/api/sentiment-words",
                Map.of("language", "xx", "term", "a", "weight", 1, "severe", false)));
    admin.delete("/api/sentiment-words/" + word.get("id").asString());
    assertThat(Caller.items(admin.get("/api/sentiment-words"))).isEmpty();
  }
}
