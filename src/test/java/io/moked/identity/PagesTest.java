package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends Server {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/board", "/conversations/01a2045b-02f5-7b0c-983f-9cc237a878ef"})
  void everyAddressOfTheApplicationIsItsPageAndAskedForAgainEachTime(String path) {
    Http.Answer answer = http.get(path).send();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.response().body()).contains("the application");
    assertThat(answer.header("Cache-Control")).contains("no-cache");
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    String changed = http.get("/board").send().header("Last-Modified").orElseThrow();

    assertThat(http.get("/board").header("If-Modified-Since", changed).send().status())
        .isEqualTo(304);
  }

  @Test
  void whatIsNamedByItsContentIsKeptForEver() {
    Http.Answer answer = http.get("/assets/index-1a2b3c.js").send();

    assertThat(answer.header("Cache-Control")).get().asString().contains("immutable", "public");
    assertThat(answer.header("Content-Type")).get().asString().contains("javascript");
  }

  @Test
  void theWidgetIsForThePagesOfOthersAndNewWithinMinutes() {
    Http.Answer answer =
        http.get("/widget/moked.js").header("Origin", "https://shop.example").send();

    assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
    assertThat(answer.header("Cache-Control")).contains("max-age=300, public");
  }

  @Test
  void theShopIsAPageOfItsOwn() {
    assertThat(http.get("/shop/").send().response().body()).contains("the shop");
    assertThat(http.get("/shop").send().header("Location")).contains("/shop/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/assets/missing.js", "/widget/missing.js", "/missing.png"})
  void aMissingFileIsNotAPage(String path) {
    assertThat(http.get(path).send().code()).isEqualTo("not-found");
  }

  @Test
  void nothingCanBeSentToAPage() {
    assertThat(http.post("/board").json("{}").send().status()).isEqualTo(405);
    assertThat(http.post("/").json("{}").send().status()).isEqualTo(405);
  }
}
