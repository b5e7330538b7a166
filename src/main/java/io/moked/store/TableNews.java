package io.moked.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells when a rarely written table has changed, on whichever node that was (V9__table_news.sql).
 * The database tells it over a connection of its own; nobody asks. After a lost connection every
 * follower is called, because what happened meanwhile is not known.
 */
@Component
public class TableNews implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(TableNews.class);
  private static final long PAUSE_MILLIS = 1_000;
  private static final int FOR_EVER = 0;

  private record Follower(Set<String> tables, Runnable task) {}

  private final Database database;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private volatile @Nullable Connection connection;
  private volatile boolean stopped;

  TableNews(Database database) {
    this.database = database;
  }

  /** Calls {@code task} after every change of one of these tables, once for several at a time. */
  public void follow(Set<String> tables, Runnable task) {
    followers.add(new Follower(tables, task));
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    Thread.ofPlatform().name("table-news").daemon().start(this::listen);
  }

  private void listen() {
    while (!stopped) {
      try (Connection fresh = DriverManager.getConnection(database.url())) {
        connection = fresh;
        try (var statement = fresh.createStatement()) {
          statement.execute("listen moked_tables");
        }
        followers.forEach(TableNews::call);
        hear(fresh.unwrap(PGConnection.class));
      } catch (SQLException e) {
        if (!stopped) {
          LOG.warn("Lost the database's news; listening again in a moment", e);
          pause();
        }
      }
    }
  }

  private void hear(PGConnection database) throws SQLException {
    while (!stopped) {
      PGNotification[] news = database.getNotifications(FOR_EVER);
      var tables = new HashSet<String>();
      Arrays.stream(news).map(PGNotification::getParameter).forEach(tables::add);
      for (Follower follower : followers) {
        if (follower.tables().stream().anyMatch(tables::contains)) {
          call(follower);
        }
      }
    }
  }

  private static void call(Follower follower) {
    try {
      follower.task().run();
    } catch (RuntimeException e) {
      LOG.error("News of {} were not taken in", follower.tables(), e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void destroy() throws SQLException {
    stopped = true;
    Connection open = connection;
    if (open != null) {
      open.abort(Runnable::run);
    }
  }
}
