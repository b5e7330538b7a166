package io.moked.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a new conversation goes and what it asks for, as the workstream's rules say.
 *
 * @param cause {@code STARTED}, or why not the queue that the rules named
 * @param overflowed queues that could not take it
 * @param ends no queue takes it, and the rules say that it ends (behaviour 4.7)
 * @param why the rules that were looked at, for whoever asks; decisions never read it
 */
public record Placement(
    Ref queue,
    QueueCause cause,
    boolean ends,
    int units,
    int priority,
    Set<UUID> capacityProfiles,
    List<WantedSkill> skills,
    Map<String, String> attributes,
    Set<UUID> overflowed,
    @Nullable JsonNode why) {}
