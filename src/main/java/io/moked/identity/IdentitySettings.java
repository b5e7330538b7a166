package io.moked.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts.
 *
 * @param sessionIdle a session ends when it was not used for so long
 * @param sessionLife and in any case so long after the sign-in
 * @param customerTokenLife how long a customer may come back to his conversation
 */
@ConfigurationProperties("moked.identity")
record IdentitySettings(
    @DefaultValue("12h") Duration sessionIdle,
    @DefaultValue("7d") Duration sessionLife,
    @DefaultValue("90d") Duration customerTokenLife) {}
