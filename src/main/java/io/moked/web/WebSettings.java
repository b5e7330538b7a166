package io.moked.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The bounds of what is taken from outside, and what is shown.
 *
 * @param maxBody the longest body of a request
 * @param longerBodies what is longer than that by its nature, by the beginning of its path
 * @param files where the web application, the widget and the shop lie: folders {@code app}, {@code
 *     widget} and {@code shop}
 * @param rateLimits what replaces the defaults of {@link RateLimit}: {@code
 *     moked.web.rate-limits.sign-in-address.burst=100}
 */
@ConfigurationProperties("moked.web")
record WebSettings(
    @DefaultValue("64KB") DataSize maxBody,
    @DefaultValue Map<String, DataSize> longerBodies,
    @DefaultValue("classpath:/static") String files,
    @DefaultValue Map<RateLimit, Rate> rateLimits) {}
