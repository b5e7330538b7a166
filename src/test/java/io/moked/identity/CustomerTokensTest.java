package io.moked.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.moked.store.PostgresTest;
import io.moked.time.Ids;
import io.moked.time.MovableClock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PostgresTest
class CustomerTokensTest {

  private static final IdentitySettings SETTINGS =
      new IdentitySettings(Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(90));

  private final MovableClock clock = new MovableClock();
  private final Secrets secrets;
  private final CustomerTokens tokens;

  CustomerTokensTest(JdbcClient jdbc) {
    this.secrets = new Secrets(jdbc);
    this.tokens = new CustomerTokens(secrets, clock, SETTINGS);
  }

  @Test
  void aTokenOpensItsConversationOnEveryNodeAndAfterARestart() {
    UUID conversation = Ids.next();

    String token = tokens.issue(conversation);

    assertThat(tokens.verify(token)).contains(conversation);
    assertThat(new CustomerTokens(secrets, clock, SETTINGS).verify(token)).contains(conversation);
  }

  @Test
  void aTokenEndsWithItsTime() {
    String token = tokens.issue(Ids.next());
    clock.advance(Duration.ofDays(90).plusMinutes(2));

    assertThat(tokens.verify(token)).isEmpty();
  }

  @Test
  void anotherConversationCannotBeWrittenIntoAToken() {
    String[] mine = tokens.issue(Ids.next()).split("\\.");
    String[] other = tokens.issue(Ids.next()).split("\\.");

    assertThat(tokens.verify(mine[0] + "." + other[1] + "." + mine[2])).isEmpty();
  }

  @Test
  void aTokenThatSaysItNeedsNoSignatureIsNone() {
    String header = encode("{\"alg\":\"none\"}");
    String claims = encode("{\"sub\":\"" + Ids.next() + "\",\"aud\":[\"customer\"]}");

    assertThat(tokens.verify(header + "." + claims + ".")).isEmpty();
    assertThat(tokens.verify("")).isEmpty();
    assertThat(tokens.verify("..")).isEmpty();
  }

  @Test
  void anotherInstallationsTokenOpensNothing() {
    String token = tokens.issue(Ids.next());
    secrets.put("customer-tokens", Token.randomBytes());

    assertThat(new CustomerTokens(secrets, clock, SETTINGS).verify(token)).isEmpty();
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
