package io.moked.store;

import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives each test class its own {@link TestDatabase}, in the forms of {@link PostgresTest}. */
class PostgresExtension implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(PostgresExtension.class);

  private static final Map<Class<?>, Function<TestDatabase, Object>> FORMS =
      Map.of(
          TestDatabase.class, database -> database,
          DataSource.class, TestDatabase::dataSource,
          JdbcClient.class, database -> JdbcClient.create(database.dataSource()));

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return FORMS.containsKey(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    TestDatabase database =
        outermostClass(context)
            .getStore(NAMESPACE)
            .computeIfAbsent(TestDatabase.class, key -> TestDatabase.fresh(), TestDatabase.class);
    return FORMS.get(parameter.getParameter().getType()).apply(database);
  }

  /**
   * The store of this context closes the database when the class, nested ones included, is done.
   */
  private static ExtensionContext outermostClass(ExtensionContext context) {
    ExtensionContext outermost = context;
    for (ExtensionContext parent = context;
        parent.getTestClass().isPresent();
        parent = parent.getParent().orElseThrow()) {
      outermost = parent;
    }
    return outermost;
  }
}
