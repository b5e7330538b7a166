package io.moked.identity;

import org.springframework.security.core.AuthenticationException;

/** A token without a session: it is over, or never was. */
final class NoSession extends AuthenticationException {

  private static final long serialVersionUID = 1L;

  NoSession() {
    super("no session");
  }
}
