package io.moked.contract;

import static io.moked.contract.Refused.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.moked.identity.Http;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is too fast is told when to come again, and only he. */
class TooFastTest extends Outside {

  @Test
  void aCustomerWhoFloodsIsHeldUpAndAnotherIsNot() throws Exception {
    Customer yossi = talking();
    Callable<Http.Answer> message =
        () -> yossi.answer("POST", "/api/customer/messages", "{\"text\": \"Hello\"}");

    List<Http.Answer> refused;
    try (var threads = Executors.newFixedThreadPool(16)) {
      refused =
          threads.invokeAll(Stream.generate(() -> message).limit(250).toList()).stream()
              .map(Future::resultNow)
              .filter(answer -> answer.status() != 200)
              .toList();
    }

    assertThat(refused).isNotEmpty();
    for (Http.Answer answer : refused) {
      assertProblem(429, "too-many-requests", answer);
      assertThat(answer.header("Retry-After")).get().asString().matches("[1-9][0-9]*");
    }
    assertThat(yossi.reads("message")).hasSize(250 - refused.size());
    customers.starts("Rina").writes("Hello");
  }
}
