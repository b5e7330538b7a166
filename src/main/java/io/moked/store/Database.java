package io.moked.store;

/** A PostgreSQL to work with, from now until it is closed. */
public interface Database extends AutoCloseable {

  /** The JDBC URL, user and password included: never to be logged. */
  String url();

  @Override
  void close();
}
