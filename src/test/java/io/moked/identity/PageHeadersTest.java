package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageHeadersTest extends Server {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/assets/missing.js", "/api/me", "/api/customer/test", "/q/openapi"})
  void everyAnswerTellsTheBrowserWhatToRefuse(String path) {
    HttpResponse<String> answer = http.get(path).send().response();

    assertThat(answer.headers().firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'self'", "object-src 'none'", "base-uri 'self'")
        .contains("frame-ancestors 'self'")
        .doesNotContain("script-src", "unsafe-eval");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
    assertThat(answer.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void whatAnApiAnswersIsKeptByNobody() {
    Http.Answer signedIn = signIn(somebody(Role.AGENT).username(), PASSWORD);
    String token = signedIn.json().get("token").asString();

    assertThat(signedIn.header("Cache-Control")).contains("no-store");
    assertThat(http.get("/api/me").as(token).send().header("Cache-Control")).contains("no-store");
  }

  @Test
  void longTextIsSentCompressed() {
    HttpResponse<String> answer =
        http.get("/q/openapi").header("Accept-Encoding", "gzip").send().response();

    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
  }
}
