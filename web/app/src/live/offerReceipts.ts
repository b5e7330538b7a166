import type { LiveSocket } from './socket';

/**
 * Tells the server which offers are on this screen: one that is on none is made to somebody else after some seconds. A receipt
 * may be lost with the connection that carried it, so at every new one those that still stand are told again.
 */
export class OfferReceipts {
  private readonly standing = new Set<string>();

  constructor(private readonly socket: LiveSocket) {
    socket.onLive(() => this.standing.forEach((id) => this.tell(id)));
  }

  /** The offer is drawn; the answer says that it is not any more. */
  shown(offerId: string): () => void {
    this.standing.add(offerId);
    this.tell(offerId);
    return () => this.standing.delete(offerId);
  }

  private tell(shown: string): void {
    this.socket.send({ shown });
  }
}
