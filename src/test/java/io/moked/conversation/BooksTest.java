package io.moked.conversation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.moked.store.PostgresTest;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The races' referee is not blind. */
@PostgresTest
class BooksTest {

  @Test
  void booksThatWereTamperedWithDoNotBalance(DataSource dataSource) {
    try (var centre = new Centre(dataSource)) {
      UUID id = centre.talking(1, Person.AVI).getFirst();
      var books = new Books(centre.jdbc());
      books.balance(id);
      for (String[] tampering :
          new String[][] {
            {"update agent set units_used = units_used + 1 where id = '%s'", "units"},
            {"update conversation set last_seq = last_seq + 1", "numbers"},
            {"update participant set mode = 'consult'", "owner"},
            {"delete from event where seq = 2", "numbers"}
          }) {
        centre.jdbc().sql(tampering[0].formatted(Person.AVI.id())).update();
        assertThatThrownBy(() -> books.balance(id)).hasMessageContaining(tampering[1]);
      }
    }
  }
}
