package io.moked.identity;

import java.util.UUID;

/** Somebody's name or roles are others now. Published after it was written. */
public record StaffChanged(UUID staffId) {}
