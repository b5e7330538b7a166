import { BoardFeed } from './boardFeed';
import { ConversationFeed } from './conversationFeed';
import type { BoardQuery } from './frames';
import { MeFeed } from './meFeed';
import { OfferReceipts } from './offerReceipts';
import { LiveSocket, type SocketOptions } from './socket';

/** A conversation just left is often the next one looked at. */
const KEEP_FOR = 30_000;
/** The board costs the server work while it is read; it is kept only over a change of page. */
const KEEP_BOARD_FOR = 1_000;

interface Held<F = ConversationFeed> {
  feed: F;
  readers: number;
  expiry: ReturnType<typeof setTimeout> | undefined;
}

/** All live state of one signed-in user: one socket, and one feed a topic however many components read it. */
export class Feeds {
  readonly socket: LiveSocket;
  readonly me: MeFeed;
  readonly offerReceipts: OfferReceipts;
  private readonly conversations = new Map<string, Held>();
  private board: Held<BoardFeed> | null = null;

  constructor(options: SocketOptions) {
    this.socket = new LiveSocket(options);
    this.me = new MeFeed(this.socket);
    this.offerReceipts = new OfferReceipts(this.socket);
  }

  conversation(id: string): ConversationFeed {
    return this.held(id).feed;
  }

  /** Counts a reader in; the answer counts him out. */
  holdConversation(id: string): () => void {
    const held = this.held(id);
    held.readers++;
    clearTimeout(held.expiry);
    return () => {
      if (--held.readers === 0) this.expire(id, held);
    };
  }

  boardFeed(query: BoardQuery): BoardFeed {
    this.board ??= { feed: new BoardFeed(this.socket, query), readers: 0, expiry: undefined };
    return this.board.feed;
  }

  holdBoard(query: BoardQuery): () => void {
    this.boardFeed(query);
    const board = this.board!;
    board.readers++;
    clearTimeout(board.expiry);
    return () => {
      if (--board.readers > 0) return;
      board.expiry = setTimeout(() => {
        board.feed.dispose();
        this.board = null;
      }, KEEP_BOARD_FOR);
    };
  }

  stop(): void {
    this.socket.stop();
  }

  private held(id: string): Held {
    let held = this.conversations.get(id);
    if (!held) {
      held = { feed: new ConversationFeed(id, this.socket), readers: 0, expiry: undefined };
      this.conversations.set(id, held);
      // Read during a render that may never be committed: without a reader it goes the way of one that was left.
      this.expire(id, held);
    }
    return held;
  }

  private expire(id: string, held: Held): void {
    clearTimeout(held.expiry);
    held.expiry = setTimeout(() => {
      held.feed.dispose();
      this.conversations.delete(id);
    }, KEEP_FOR);
  }
}
