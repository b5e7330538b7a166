package io.moked.supervision.alerts.watch;

import io.moked.supervision.alerts.AlertKind;
import java.util.UUID;

/** What there is one alert of at a time: a kind, and the queue, conversation or agent. */
record Cause(AlertKind kind, UUID subjectId) {}
