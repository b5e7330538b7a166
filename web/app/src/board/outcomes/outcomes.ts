import type { Told } from '../../live/frames';
import { Store } from '../../live/store';

/** Long enough to be read by somebody who looked elsewhere. */
const NEWS_FOR = 20_000;

/** How the last offers ended, by conversation; each is forgotten after a while. */
export class Outcomes extends Store<ReadonlyMap<string, Told>> {
  private readonly told = new Map<string, Told>();

  add(news: Told): void {
    const id = news.conversation?.id;
    if (!id) return;
    this.told.set(id, news);
    this.changed();
    setTimeout(() => {
      if (this.told.get(id) !== news) return;
      this.told.delete(id);
      this.changed();
    }, NEWS_FOR);
  }

  of(conversationId: string): Told | null {
    return this.told.get(conversationId) ?? null;
  }

  protected snapshot(): ReadonlyMap<string, Told> {
    return new Map(this.told);
  }
}
