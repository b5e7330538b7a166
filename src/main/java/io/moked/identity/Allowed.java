package io.moked.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The roles that may call an endpoint; one of them is enough. On a class it holds for each of its
 * endpoints that has none of its own. Everybody else is answered 403 {@code no-right} before the
 * request is read, and the attempt is in the audit. Without it every signed-in user may call.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {

  Role[] value();
}
