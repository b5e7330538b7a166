package io.moked.supervision.closing;

import io.moked.language.Names;
import java.util.UUID;

/**
 * Why a supervisor closes by force.
 *
 * @param code as it is kept with the conversation and in the audit; it never changes
 * @param builtIn part of Moked, and stays
 */
public record CloseReason(UUID id, String code, Names names, boolean builtIn) {}
