package io.moked.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.moked.store.EmbeddedPostgres.Durability;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one {@link DataSource}. It is made from the {@link Database}, so Spring starts that first and
 * stops it last, after everything that holds a connection.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

  @Bean
  Database database(StoreSettings settings) {
    return settings.url().isBlank()
        ? EmbeddedPostgres.start(settings.data(), Durability.DURABLE)
        : ExternalDatabase.at(settings.url());
  }

  @Bean
  HikariDataSource dataSource(Database database, StoreSettings settings) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("moked");
    pool.setJdbcUrl(database.url());
    pool.setMaximumPoolSize(settings.connections());
    return new HikariDataSource(pool);
  }
}
