package io.moked.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server that somebody else runs. */
record ExternalDatabase(String url) implements Database {

  private static final int OLDEST = 15;

  /**
   * @throws StoreException if nothing answers there, or something other than PostgreSQL 15 or newer
   */
  static ExternalDatabase at(String url) {
    try (Connection connection = DriverManager.getConnection(url)) {
      DatabaseMetaData server = connection.getMetaData();
      requireNewEnough(
          server.getDatabaseProductName(),
          server.getDatabaseMajorVersion(),
          server.getDatabaseProductVersion());
      return new ExternalDatabase(url);
    } catch (SQLException e) {
      throw new StoreException(
          "No database at %s: %s\nMOKED_DB_URL is a JDBC URL such as jdbc:postgresql://host/moked?user=moked&password=..."
              .formatted(withoutPassword(url), e.getMessage()),
          e);
    }
  }

  static void requireNewEnough(String product, int major, String version) {
    if (!product.equals("PostgreSQL") || major < OLDEST) {
      throw new StoreException(
          "MOKED_DB_URL leads to %s %s (expected: PostgreSQL %d or newer)."
              .formatted(product, version, OLDEST));
    }
  }

  private static String withoutPassword(String url) {
    return url.replaceAll("(?<=password=)[^&]*", "***");
  }

  /** Nothing of ours to stop. */
  @Override
  public void close() {}
}
