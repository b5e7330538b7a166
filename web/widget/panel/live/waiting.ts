import type { Place } from './protocol';

/** Where the customer stands while he waits for somebody; null while that is not known or not so. */
export class Waiting {
  place: Place | null = null;
  private heard = 0;

  constructor(
    private readonly ask: () => Promise<Place | null>,
    private readonly changed: () => void,
  ) {}

  hear(place: Place | null): void {
    this.heard++;
    this.place = place?.position ? place : null;
  }

  /** Asks, for what was heard last may be of a connection ago. What is heard meanwhile is newer than the answer. */
  async refresh(): Promise<void> {
    const before = ++this.heard;
    const place = await this.ask();
    if (this.heard !== before) return;
    this.hear(place);
    this.changed();
  }
}
