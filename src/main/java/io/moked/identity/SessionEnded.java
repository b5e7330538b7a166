package io.moked.identity;

import java.util.UUID;

/**
 * A session is over: signed out, expired, or its holder deactivated. Published after it was
 * deleted, so that whoever closes sockets now can't be overtaken by a new one.
 *
 * @param session as in {@link SignedIn#session()}
 */
public record SessionEnded(String session, UUID staffId) {}
