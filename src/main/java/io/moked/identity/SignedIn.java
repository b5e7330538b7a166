package io.moked.identity;

import io.moked.language.Language;
import io.moked.language.Speaker;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A signed-in user and the session he came by: the principal of a request and of a socket's
 * handshake.
 */
public final class SignedIn extends AbstractAuthenticationToken implements Speaker {

  private static final long serialVersionUID = 1L;

  private final transient Staff staff;
  private final String session;

  public SignedIn(Staff staff, String session) {
    super(authorities(staff));
    this.staff = staff;
    this.session = session;
    setAuthenticated(true);
  }

  public Staff staff() {
    return staff;
  }

  /** Names the session without opening it; the same string is in {@link SessionEnded}. */
  public String session() {
    return session;
  }

  @Override
  public Language language() {
    return staff.language();
  }

  @Override
  public Staff getPrincipal() {
    return staff;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public String getName() {
    return staff.username();
  }

  private static Set<SimpleGrantedAuthority> authorities(Staff staff) {
    return staff.roles().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
