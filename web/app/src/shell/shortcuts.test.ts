import { expect, it } from 'vitest';
import { matches } from './shortcuts';

const press = (key: string, init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...init });

it('a letter is found by its place, in whatever layout', () => {
  expect(matches('Alt+A', press('ש', { altKey: true, code: 'KeyA' }))).toBe(true);
  expect(matches('Alt+A', press('a', { altKey: true, code: 'KeyQ' }))).toBe(false);
});

it('a combination wants exactly its modifiers', () => {
  expect(matches('Alt+A', press('a', { altKey: true, ctrlKey: true, code: 'KeyA' }))).toBe(false);
  expect(matches('Alt+A', press('a', { code: 'KeyA' }))).toBe(false);
});

it('a single key is not taken from who is writing', () => {
  const field = document.createElement('textarea');
  document.body.append(field);
  const heard: boolean[] = [];
  document.addEventListener('keydown', (event) => heard.push(matches('?', event)), { once: false });
  field.dispatchEvent(press('?', { bubbles: true }));
  document.body.dispatchEvent(press('?', { bubbles: true }));
  expect(heard).toEqual([false, true]);
});
