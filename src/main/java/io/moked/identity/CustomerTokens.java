package io.moked.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * What a customer holds: a signed token that opens one conversation and nothing else. Any node of
 * the installation can verify it without asking the database.
 */
@Component
public class CustomerTokens {

  private static final String AUDIENCE = "customer";

  private final JwtEncoder encoder;
  private final NimbusJwtDecoder decoder;
  private final Clock clock;
  private final IdentitySettings settings;

  CustomerTokens(Secrets secrets, Clock clock, IdentitySettings settings) {
    SecretKey key = new SecretKeySpec(secrets.get("customer-tokens"), "HmacSHA256");
    this.encoder = NimbusJwtEncoder.withSecretKey(key).algorithm(MacAlgorithm.HS256).build();
    this.decoder = NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
    this.clock = clock;
    this.settings = settings;
    JwtTimestampValidator inTime = new JwtTimestampValidator();
    inTime.setClock(clock);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            inTime,
            new JwtClaimValidator<List<String>>(
                "aud", audience -> audience != null && audience.contains(AUDIENCE)),
            new JwtClaimValidator<String>("sub", CustomerTokens::isId)));
  }

  /** A token for the customer of this conversation. */
  public String issue(UUID conversationId) {
    Instant now = clock.instant();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .subject(conversationId.toString())
            .audience(List.of(AUDIENCE))
            .issuedAt(now)
            .expiresAt(now.plus(settings.customerTokenLife()))
            .build();
    JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }

  /** The conversation a token opens; nothing when it is forged, expired, or not a token at all. */
  public Optional<UUID> verify(String token) {
    try {
      return Optional.of(conversation(decoder.decode(token)));
    } catch (JwtException e) {
      return Optional.empty();
    }
  }

  NimbusJwtDecoder decoder() {
    return decoder;
  }

  static UUID conversation(Jwt token) {
    return UUID.fromString(token.getSubject());
  }

  private static boolean isId(String subject) {
    try {
      return subject != null && UUID.fromString(subject).toString().equals(subject);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
