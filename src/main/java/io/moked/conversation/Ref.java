package io.moked.conversation;

import io.moked.language.Names;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody or something by name, as it was called at that moment. */
public record Ref(UUID id, String name, @Nullable Names names) {}
