import type { Place } from '../live/protocol';
import { fill, type Words } from '../strings/words';
import { h, setText } from './dom';

/** So often, at most, somebody who listens is told that he has come forward. */
const TOLD_EVERY_MS = 60_000;
/** From here on a wait is told in hours. */
const LONG_MINUTES = 120;

/** "You are number 3. Expected wait: 2 to 5 minutes." What is not known is not said. */
export function placeText({ position, low, high }: Place, words: Words): string {
  const stands = position === 1 ? words.youAreNext : fill(words.youAreNumber, { position: position ?? '' });
  const wait = low === null || high === null ? '' : waitText(low, high, words);
  return wait ? `${stands} ${wait}` : stands;
}

/** As a range of whole minutes, or of hours; never narrower than it is known. */
function waitText(lowSeconds: number, highSeconds: number, words: Words): string {
  const minutes = Math.ceil(highSeconds / 60);
  if (minutes <= 1) return words.waitUnderAMinute;
  const long = minutes >= LONG_MINUTES;
  const unit = long ? 3600 : 60;
  const low = Math.floor(lowSeconds / unit);
  const high = Math.ceil(highSeconds / unit);
  if (low === 0) return fill(long ? words.waitUpToHours : words.waitUpToMinutes, { high });
  return fill(long ? words.waitHours : words.waitMinutes, { low, high });
}

/**
 * The customer's place in the queue. Whoever looks sees every change; whoever listens is told at once when he is first placed and
 * when he is next, and in between once a minute.
 */
export class PlaceView {
  readonly element: HTMLElement;
  private readonly seen = h('p', { class: 'place' });
  private readonly told = h('p', { class: 'unseen', role: 'status' });
  private toldPosition: number | null = null;
  private toldAt = 0;

  constructor(private readonly words: Words) {
    this.element = h('div', {}, this.seen, this.told);
  }

  update(place: Place | null): void {
    const text = place ? placeText(place, this.words) : '';
    setText(this.seen, text);
    if (!place) {
      setText(this.told, '');
      this.toldPosition = null;
    } else if (this.isNews(place.position)) {
      setText(this.told, text);
      this.toldPosition = place.position;
      this.toldAt = Date.now();
    }
  }

  private isNews(position: number | null): boolean {
    if (position === this.toldPosition) return false;
    return this.toldPosition === null || position === 1 || Date.now() - this.toldAt >= TOLD_EVERY_MS;
  }
}
