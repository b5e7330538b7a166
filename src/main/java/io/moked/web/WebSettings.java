package io.moked.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of what is taken from outside.
 *
 * @param maxBody the longest body of a request
 * @param rateLimits what replaces the defaults of {@link RateLimit}: {@code
 *     moked.web.rate-limits.sign-in-address.burst=100}
 */
@ConfigurationProperties("moked.web")
record WebSettings(
    @DefaultValue("64KB") DataSize maxBody, @DefaultValue Map<RateLimit, Rate> rateLimits) {}
