/** A key combination written as in aria-keyshortcuts: "Alt+A", "Alt+ArrowDown", "?". */
export type Keys = string;

export interface Shortcut {
  keys: Keys;
  label: string;
  run: () => void;
}

const TEXT = 'input, textarea, select, [contenteditable]';

/**
 * Letters are matched by the key's place, not by what it types: Alt+A is the same key in a Hebrew layout. A combination without
 * Alt or Control is a single key; it never fires while the user writes.
 */
export function matches(keys: Keys, event: KeyboardEvent): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) as string;
  const letter = /^[A-Z]$/.test(key);
  const pressed = letter ? event.code === `Key${key}` : event.key === key;
  const writing = event.target instanceof Element && event.target.closest(TEXT) !== null;
  if (parts.length === 1) {
    // A sign such as ? may need Shift; a letter with Shift is another key.
    const modified = event.altKey || event.ctrlKey || event.metaKey || (letter && event.shiftKey);
    return !writing && !modified && pressed;
  }
  // Control+Z, Shift with an arrow and their like belong to the text while somebody writes.
  if (writing && !parts.includes('Alt')) return false;
  const modifiers =
    event.altKey === parts.includes('Alt') &&
    event.ctrlKey === parts.includes('Control') &&
    event.shiftKey === parts.includes('Shift') &&
    !event.metaKey;
  return modifiers && pressed;
}

const SIGNS: Record<string, string> = { ArrowDown: '↓', ArrowUp: '↑', ArrowLeft: '←', ArrowRight: '→' };

/** The keys as they are printed on a keyboard. */
export const printed = (keys: Keys) =>
  keys
    .split('+')
    .map((key) => SIGNS[key] ?? key)
    .join('+');

export const isSingleKey = (keys: Keys) => !keys.includes('+');
