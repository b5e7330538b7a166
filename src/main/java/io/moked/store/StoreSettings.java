package io.moked.store;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the data lives.
 *
 * @param data the directory of the embedded PostgreSQL ({@code MOKED_DATA})
 * @param url a JDBC URL with user and password ({@code MOKED_DB_URL}); empty for the embedded one
 * @param connections how many connections the pool holds at most
 */
@Validated
@ConfigurationProperties("moked.store")
public record StoreSettings(
    @DefaultValue("data") Path data,
    @DefaultValue("") String url,
    @DefaultValue("16") @Min(2) @Max(1000) int connections) {}
