package io.moked.conversation;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.stream.Stream;

/** The records below a sealed type, and one of each. */
final class Records {

  private Records() {}

  static Stream<Class<?>> permittedBy(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses())
        .flatMap(type -> type.isInterface() ? permittedBy(type) : Stream.of(type));
  }

  /** Nulls, zeros and falses: enough where only the type counts. */
  static Object withoutContent(Class<?> type) {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    Object[] nothing =
        Arrays.stream(constructor.getParameterTypes()).map(Records::nothing).toArray();
    try {
      return constructor.newInstance(nothing);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type.getName(), e);
    }
  }

  private static Object nothing(Class<?> type) {
    if (type == boolean.class) {
      return false;
    }
    return type == int.class ? 0 : null;
  }
}
