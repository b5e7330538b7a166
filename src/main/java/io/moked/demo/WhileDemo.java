package io.moked.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** There only while {@code moked.demo.enabled} is on, in any of the words that mean so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WhileDemo.Enabled.class)
@interface WhileDemo {

  /**
   * Spring's own condition on a boolean property knows "true" and takes "on" for off; here that
   * would open a server with well-known passwords to the network.
   */
  final class Enabled implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return context.getEnvironment().getProperty("moked.demo.enabled", Boolean.class, false);
    }
  }
}
