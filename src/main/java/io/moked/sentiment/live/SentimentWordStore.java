package io.moked.sentiment.live;

import io.moked.sentiment.words.OwnWord;
import io.moked.store.TableNews;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisation's words as rows. */
@Component
class SentimentWordStore {

  private final JdbcClient jdbc;
  private final TableNews news;

  SentimentWordStore(JdbcClient jdbc, TableNews news) {
    this.jdbc = jdbc;
    this.news = news;
  }

  /** Calls {@code follower} after each change, on whichever node. */
  void follow(Runnable follower) {
    news.follow(Set.of("sentiment_word"), follower);
  }

  List<SentimentWord> all() {
    return jdbc.sql("select * from sentiment_word order by language, term")
        .query((row, n) ->
            new SentimentWord(
                row.getObject("id", UUID.class),
                row.getString("language"),
                row.getString("term"),
                row.getDouble("weight"),
                row.getBoolean("severe")))
        .list();
  }

  List<OwnWord> ownWords() {
    return all().stream()
        .map(word -> new OwnWord(word.language(), word.term(), word.weight(), word.severe()))
        .toList();
  }

  /** Creates or changes; throws {@code DuplicateKeyException} if another one is the same term. */
  void save(SentimentWord word) {
    jdbc.sql(
            """
            insert into sentiment_word (id, language, term, weight, severe) values (?, ?, ?, ?, ?)
            on conflict (id) do update set language = excluded.language, term = excluded.term,
              weight = excluded.weight, severe = excluded.severe
            """)
        .params(word.id(), word.language(), word.term(), word.weight(), word.severe())
        .update();
  }

  boolean delete(UUID id) {
    return jdbc.sql("delete from sentiment_word where id = ?").param(id).update() > 0;
  }
}
