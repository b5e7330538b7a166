package io.moked.supervision.board;

import io.moked.supervision.alerts.AlertKind;
import java.util.UUID;

/** An open alert as the row of its conversation shows it. */
record RowAlert(UUID id, AlertKind kind) {}
