package io.moked.admin;

import io.moked.conversation.QueueType;
import io.moked.language.Names;
import io.moked.routing.setup.Assignment;
import io.moked.routing.setup.OverflowRules;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A queue as programs and pages see it. */
record QueueItem(
    UUID id,
    String name,
    Names names,
    QueueType type,
    int priority,
    Set<UUID> members,
    @Nullable UUID hoursId,
    boolean open,
    int agentsSignedIn,
    long waiting,
    Assignment assignment,
    int serviceLevelSeconds,
    int shortAbandonSeconds,
    OverflowRules overflow,
    int consultSeconds) {}
