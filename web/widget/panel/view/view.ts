import type { Language } from '../../contract';
import type { Person } from '../live/protocol';
import type { Words } from '../strings/words';

/** What the panel shows between its header and its edge. */
export interface View {
  readonly element: HTMLElement;
  /** Draws what has changed. */
  update(): void;
  /** Puts the focus where writing begins. */
  focus(): void;
  /** Takes Esc when there is something smaller to close than the panel. */
  escape(): boolean;
}

export interface Tongue {
  readonly language: Language;
  readonly words: Words;
}

export function nameOf(person: Person, language: Language): string {
  return person.names?.[language] ?? person.name;
}
