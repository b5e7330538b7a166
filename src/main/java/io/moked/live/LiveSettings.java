package io.moked.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds and patience of the sockets.
 *
 * @param frame the longest frame that is taken; a longer one closes the socket (1009)
 * @param backlogFrames how many frames may wait for one socket before it is closed (4408)
 * @param backlog about how many bytes may wait for one socket before it is closed (4408)
 * @param silence after so long without a frame the other side is asked for a sign of life; after
 *     twice as long it is gone
 * @param tokenWithin how soon a customer must say who he is
 * @param customerGrace how soon a customer must be back before he counts as disconnected
 * @param agentAbsence after how long without a socket an agent is offline: long enough to load a
 *     page anew, too short to be offered work meanwhile
 * @param agentGrace how soon an agent must be back before his work goes to others
 * @param restartGrace how soon after a start a customer, or an agent, must be back who was
 *     connected before it
 * @param meEvents how many personal events a user can have missed and still be resumed
 * @param meKept for how long they are kept after his last socket is gone
 */
@ConfigurationProperties("moked.live")
record LiveSettings(
    @DefaultValue("16KB") DataSize frame,
    @DefaultValue("2000") int backlogFrames,
    @DefaultValue("1MB") DataSize backlog,
    @DefaultValue("45s") Duration silence,
    @DefaultValue("10s") Duration tokenWithin,
    @DefaultValue("3s") Duration customerGrace,
    @DefaultValue("2s") Duration agentAbsence,
    @DefaultValue("150s") Duration agentGrace,
    @DefaultValue("30s") Duration restartGrace,
    @DefaultValue("500") int meEvents,
    @DefaultValue("10m") Duration meKept) {}
