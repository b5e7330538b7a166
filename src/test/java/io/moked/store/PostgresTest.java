package io.moked.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class gets a database of its own on a real PostgreSQL, with every migration applied. Ask
 * for it as a constructor or method parameter: {@code DataSource}, {@code JdbcClient}, or {@link
 * TestDatabase} where the URL is needed. It is gone after the class.
 *
 * <p>A test that starts the whole server gets one with
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void database(DynamicPropertyRegistry registry) {
 *   registry.add("moked.store.url", TestDatabase.fresh()::url);
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(PostgresExtension.class)
public @interface PostgresTest {}
