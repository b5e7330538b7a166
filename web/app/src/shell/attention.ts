import { Store } from '../live/store';

/** How many things beside one's own offers want an eye; the tab's title counts them. */
class Attention extends Store<number> {
  private count = 0;

  wants(count: number): void {
    if (count === this.count) return;
    this.count = count;
    this.changed();
  }

  protected snapshot(): number {
    return this.count;
  }
}

export const attention = new Attention();
