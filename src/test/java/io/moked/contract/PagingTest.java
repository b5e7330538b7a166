package io.moked.contract;

import static io.moked.contract.Refused.assertInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lists come page by page, nothing twice and nothing left out. */
class PagingTest extends Outside {

  @Test
  void theListGoesOnFromItsCursorWhateverComesInMeanwhile() {
    List<String> started = start(5);

    List<String> read =
        pages("/api/conversations?limit=2&queue=" + centre.queue(), () -> customers.starts("New"));

    assertThat(read).containsExactlyElementsOf(started.reversed());
  }

  @Test
  void theOldestComeFirstIfAsked() {
    List<String> started = start(3);

    assertThat(pages("/api/conversations?limit=2&sort=created&queue=" + centre.queue(), () -> {}))
        .containsExactlyElementsOf(started);
  }

  @Test
  void theAuditGoesOnFromItsCursor() {
    Customer yossi = talking();
    for (int i = 0; i < 5; i++) {
      dana.monitors(yossi);
    }

    List<String> read =
        pages("/api/audit?limit=2&verb=monitor&conversation=" + yossi.id(), () -> {});

    assertThat(read).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void theAuditIsFilteredByActorAndTime() {
    Customer yossi = talking();
    dana.monitors(yossi);
    JsonNode line = dana.lastAct(yossi, "monitor");
    String of = "/api/audit?conversation=" + yossi.id();
    String at = line.get("at").asString();

    assertThat(dana.get(of + "&actor=" + avi.id()).toString()).doesNotContain("Dana");
    assertThat(Caller.items(dana.get(of + "&actor=" + dana.id() + "&from=" + at))).hasSize(1);
    assertThat(Caller.items(dana.get(of + "&to=" + at))).doesNotContain(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=-1",
        "limit=x",
        "limit=99999999999999999999",
        "sort=name",
        "state=asleep",
        "state=OPEN",
        "queue=1",
        "agent=me",
        "channel=fax",
        "cursor=x",
        "cursor=***",
        "sentiment=glad"
      })
  void aValueThatMakesNoSenseIsNamed(String query) {
    String field = query.substring(0, query.indexOf('='));

    assertInvalid(field, () -> dana.get("/api/conversations?" + query));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z"})
  void aTimeThatNoCalendarHasIsNamed(String time) {
    String place = time + "/" + dana.id();
    String cursor = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    String written = time.replace("+", "%2B");

    assertInvalid("cursor", () -> dana.get("/api/conversations?cursor=" + cursor));
    assertInvalid("from", () -> dana.get("/api/audit?from=" + written));
    assertInvalid("to", () -> dana.get("/api/audit?to=" + written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=x",
        "conversation=1",
        "actor=x",
        "from=yesterday",
        "cursor=x",
        "cursor=99999999999999999999"
      })
  void norIsOneOfTheAuditPassedOver(String query) {
    String field = query.substring(0, query.indexOf('='));

    assertInvalid(field, () -> dana.get("/api/audit?" + query));
  }

  private List<String> start(int many) {
    return Stream.generate(() -> customers.starts("Yossi"))
        .limit(many)
        .map(it -> it.id().toString())
        .toList();
  }

  private List<String> pages(String path, Runnable between) {
    var read = new ArrayList<String>();
    JsonNode page = dana.get(path);
    while (true) {
      Caller.items(page).forEach(it -> read.add(it.get("id").asString()));
      if (page.get("next").isNull()) {
        return read;
      }
      between.run();
      page = dana.get(path + "&cursor=" + page.get("next").asString());
    }
  }
}
