package io.moked.identity;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code secret}: what every node of an installation shares. */
@Component
class Secrets {

  private final JdbcClient jdbc;

  Secrets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The secret of this name; 256 random bits, made by whichever node asks first. */
  byte[] get(String name) {
    jdbc.sql("insert into secret (name, value) values (:name, :value) on conflict do nothing")
        .param("name", name)
        .param("value", Token.randomBytes())
        .update();
    return find(name).orElseThrow(() -> new IllegalStateException("secret " + name + " vanished"));
  }

  Optional<byte[]> find(String name) {
    return jdbc.sql("select value from secret where name = :name")
        .param("name", name)
        .query(byte[].class)
        .optional();
  }

  void put(String name, byte[] value) {
    jdbc.sql(
            """
            insert into secret (name, value) values (:name, :value)
            on conflict (name) do update set value = excluded.value
            """)
        .param("name", name)
        .param("value", value)
        .update();
  }

  /** Removes a secret that still has this value. True for exactly one of many who try at once. */
  boolean remove(String name, byte[] value) {
    return jdbc.sql("delete from secret where name = :name and value = :value")
            .param("name", name)
            .param("value", value)
            .update()
        == 1;
  }
}
