import { expect, it, vi } from 'vitest';
import { contrast, inkFor } from '../loader/colour';
import { Emitter } from '../loader/emitter';
import { MokedChat } from '../loader/launcher';
import { chooseLanguage } from '../loader/settings';
import { withoutStyles } from './without-styles';

it('takes the language of the tag, else of the page, else of the visitor', () => {
  expect(chooseLanguage('he', 'en', 'en-GB')).toBe('he');
  expect(chooseLanguage(undefined, 'he-IL', 'en')).toBe('he');
  expect(chooseLanguage(undefined, '', 'fr', 'iw')).toBe('he');
  expect(chooseLanguage(undefined, 'fr', 'de')).toBe('en');
});

it('finds a readable text for any colour', () => {
  for (let grey = 0; grey < 256; grey++) {
    const hex = grey.toString(16).padStart(2, '0');
    for (const wish of [`#${hex}${hex}${hex}`, `#${hex}8000`, `#40${hex}ff`]) {
      const { accent, ink } = inkFor(wish);
      expect(contrast(accent, ink)).toBeGreaterThanOrEqual(4.5);
    }
  }
});

it('takes short colours, and its own colour where the wish is none', () => {
  expect(inkFor('#fc0')).toEqual({ accent: '#ffcc00', ink: '#000000' });
  expect(inkFor('url(x)').accent).toBe(inkFor(undefined).accent);
});

it('tells ready to those who ask late, and survives a handler that fails', () => {
  const emitter = new Emitter();
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  const heard: unknown[] = [];
  emitter.on('error', () => {
    throw new Error('the page’s own');
  });
  emitter.on('error', (detail) => heard.push(detail));
  emitter.emit('ready', { key: 'demo' });
  emitter.emit('error', { code: 'x', message: 'y' });
  emitter.on('ready', (detail) => heard.push(detail))();
  expect(heard).toEqual([{ code: 'x', message: 'y' }, { key: 'demo' }]);
  expect(complaint).toHaveBeenCalledOnce();
});

it('draws a named button in the direction of its language, with what waits unread', () => {
  withoutStyles();
  customElements.define('moked-chat', MokedChat);
  const launcher = document.createElement('moked-chat') as MokedChat;
  launcher.dress('he', inkFor('#2f6b3a'));
  launcher.setUnread(2);
  expect(launcher.dir).toBe('rtl');
  expect(launcher.button.getAttribute('aria-label')).toBe("צ'אט עם נציג, 2 הודעות שלא נקראו");
  launcher.setOpen(true);
  expect(launcher.button.getAttribute('aria-expanded')).toBe('true');
});
