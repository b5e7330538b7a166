import type { Told, ToldCode } from '../../live/frames';
import { Store } from '../../live/store';

/** How something ended that a supervisor began; advice is between the agents. */
export interface Outcome extends Told {
  code: Exclude<ToldCode, `consult-${string}`>;
}

export const isOutcome = (news: Told): news is Outcome => !news.code.startsWith('consult-');

/** Long enough to be read by somebody who looked elsewhere. */
const NEWS_FOR = 20_000;

/** How the last offers ended, by conversation; each is forgotten after a while. */
export class Outcomes extends Store<ReadonlyMap<string, Outcome>> {
  private readonly told = new Map<string, Outcome>();

  add(news: Outcome): void {
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

  of(conversationId: string): Outcome | null {
    return this.told.get(conversationId) ?? null;
  }

  protected snapshot(): ReadonlyMap<string, Outcome> {
    return new Map(this.told);
  }
}
