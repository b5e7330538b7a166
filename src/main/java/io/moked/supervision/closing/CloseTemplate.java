package io.moked.supervision.closing;

import io.moked.language.Names;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What customers are told when their conversation is closed by force (G7).
 *
 * @param reason code of the reason it goes with; null if it goes with any
 * @param text by tag of language, with the placeholders {@code {customer}}, {@code {agent}} and
 *     {@code {queue}}
 */
public record CloseTemplate(
    UUID id, String name, Names names, @Nullable String reason, Map<String, String> text) {}
