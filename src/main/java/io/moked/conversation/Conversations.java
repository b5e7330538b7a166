package io.moked.conversation;

import io.moked.ledger.Ledger;
import io.moked.ledger.Stream;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The one way to change a conversation or an agent's load. A second writer does not exist, so two
 * owners, a lost transfer or a drifting load cannot come about.
 */
@Component
public class Conversations implements DisposableBean {

  private static final int SHARDS = 2;
  private static final int BOUND = 8192;

  private final ConversationClerk clerk;
  private final Ledger<Request, ConversationClerk.Result> ledger;

  Conversations(DataSource dataSource, ConversationClerk clerk) {
    this.clerk = clerk;
    this.ledger = new Ledger<>("conversation", dataSource, clerk, SHARDS, BOUND);
  }

  /** Hands in a request and waits until it is decided and on disk. */
  public Outcome execute(Request request) {
    return ledger.execute(request.conversationId(), request).outcome();
  }

  /** Hands in a request; the answer comes when it is on disk. */
  public CompletableFuture<Outcome> submit(Request request) {
    return ledger
        .submit(request.conversationId(), request)
        .thenApply(ConversationClerk.Result::outcome);
  }

  /** Everything that changes, in order for each conversation. */
  public Stream<Change> changes() {
    return clerk.stream();
  }

  @Override
  public void destroy() {
    ledger.close();
  }
}
